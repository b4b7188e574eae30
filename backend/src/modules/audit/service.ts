import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry.ts"

export class AuditModuleService extends MedusaService({ AuditEntry }) {}

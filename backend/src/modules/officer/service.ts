import { MedusaService } from "@medusajs/framework/utils"
import { Officer } from "./models/officer.ts"

export class OfficerModuleService extends MedusaService({ Officer }) {}

import { MedusaService } from "@medusajs/framework/utils"
import { CommissionRule } from "./models/commission-rule.ts"

export class CommissionModuleService extends MedusaService({ CommissionRule }) {}

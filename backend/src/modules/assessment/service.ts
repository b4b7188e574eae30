import { MedusaService } from "@medusajs/framework/utils"
import { Assessment } from "./models/assessment.ts"

export class AssessmentModuleService extends MedusaService({ Assessment }) {}

import { MedusaService } from "@medusajs/framework/utils"
import { Inspection } from "./models/inspection.ts"
import { InspectionFinding } from "./models/inspection-finding.ts"
import { InspectionPlan } from "./models/inspection-plan.ts"
import { Sample } from "./models/sample.ts"

/** Plans of inspections, and what each inspection brought to light. */
export class InspectionModuleService extends MedusaService({
  InspectionPlan,
  Inspection,
  Sample,
  InspectionFinding,
}) {}

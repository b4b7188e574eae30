import type { MedusaContainer } from "@medusajs/framework/types"
import { ASSESSMENT_MODULE } from "../modules/assessment/index.ts"
import type { AssessmentModuleService } from "../modules/assessment/service.ts"

/** The module that keeps self-assessments. */
export function assessmentModule(container: MedusaContainer): AssessmentModuleService {
  return container.resolve(ASSESSMENT_MODULE)
}

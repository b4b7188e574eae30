import type { MedusaContainer } from "@medusajs/framework/types"
import { INSPECTION_MODULE } from "../modules/inspection/index.ts"
import type { InspectionModuleService } from "../modules/inspection/service.ts"

/** The module that keeps plans and inspections. */
export function inspectionModule(container: MedusaContainer): InspectionModuleService {
  return container.resolve<InspectionModuleService>(INSPECTION_MODULE)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { LABEL_MODULE } from "../modules/label/index.ts"
import type { LabelModuleService } from "../modules/label/service.ts"

/** The module that keeps printed labels and their scans. */
export function labelModule(container: MedusaContainer): LabelModuleService {
  return container.resolve<LabelModuleService>(LABEL_MODULE)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { RECALL_MODULE } from "../modules/recall/index.ts"
import type { RecallModuleService } from "../modules/recall/service.ts"

/** The module that keeps which lots are called back. */
export function recallModule(container: MedusaContainer): RecallModuleService {
  return container.resolve<RecallModuleService>(RECALL_MODULE)
}

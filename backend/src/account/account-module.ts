import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../modules/account/index.ts"
import type { AccountModuleService } from "../modules/account/service.ts"

/** The module that keeps sessions and the links of letters, of vendors' members and of shoppers. */
export function accountModule(container: MedusaContainer): AccountModuleService {
  return container.resolve(ACCOUNT_MODULE)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"

/** The module that keeps vendors, their members, sessions and invitations. */
export function vendorModule(container: MedusaContainer): VendorModuleService {
  return container.resolve(VENDOR_MODULE)
}

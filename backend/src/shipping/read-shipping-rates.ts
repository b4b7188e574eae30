import type { ShippingRates, ShippingResponse } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { vendorRates } from "../cart/vendor-shipping.ts"
import { SHIPPING_MODULE } from "../modules/shipping/index.ts"
import type { ShippingModuleService } from "../modules/shipping/service.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"

/** A vendor's own rates, or the flat rate it began with. */
export async function readShippingRates(
  container: MedusaContainer,
  vendorId: string,
): Promise<ShippingResponse["shipping"]> {
  const [row] = await container
    .resolve<ShippingModuleService>(SHIPPING_MODULE)
    .listShippingRates({ vendor_id: vendorId })
  if (row) return { ...(row.rates as unknown as ShippingRates), is_own: true }
  const { handle } = await vendorModule(container).retrieveVendor(vendorId)
  const rates = await vendorRates(container.resolve(ContainerRegistrationKeys.QUERY), [handle])
  const country = [{ up_to: null, fee: rates.get(handle)?.fee ?? 0 }]
  return { zones: { same_province: null, same_region: null, country }, pick_up: null, is_own: false }
}

import type { ShippingResponse } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { vendorRates } from "./vendor-rates.ts"

/** A vendor's own rates, or the operator's flat price. */
export async function readShippingRates(
  container: MedusaContainer,
  vendorId: string,
): Promise<ShippingResponse["shipping"]> {
  const [vendor] = (
    await vendorRates(container.resolve(ContainerRegistrationKeys.QUERY), { id: vendorId })
  ).values()
  if (!vendor) throw new Error(`There is no vendor ${vendorId}`)
  const { rates, is_own, is_chosen, market_fee } = vendor
  return { ...rates, is_own, is_chosen, market_fee }
}

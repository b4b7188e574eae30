import type { VendorState } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import { listTakedowns } from "../takedown/list-takedowns.ts"
import { productIdsOf } from "./product-ids.ts"

/** Whether a vendor may sell, since when, and which of its products were taken down. Throws `not_found`. */
export async function readVendorState(container: MedusaContainer, id: string): Promise<VendorState> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["status", "status_reason", "status_since", "holiday_until", "created_at"],
    filters: { id },
  })
  const [vendor] = data
  if (!vendor) throw notFound()
  const product_id = await productIdsOf(container, id)
  return {
    status: vendor.status,
    reason: vendor.status_reason,
    since: new Date(vendor.status_since ?? vendor.created_at).toISOString(),
    until: vendor.holiday_until,
    takedowns: product_id.length > 0 ? await listTakedowns(container, { product_id }) : [],
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/** A vendor's order that the operator is about to change by an operation of Medusa's own. */
export interface OrderToChange {
  id: string
  vendor_id: string
  awaits_payment: boolean
  is_cash: boolean
}

/** Null for an order that is no vendor's part of a group. */
export async function orderToChange(container: MedusaContainer, id: string): Promise<OrderToChange | null> {
  const [share] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderShares({ order_id: id }, { relations: ["group"], take: 1 })
  if (!share) return null
  return {
    id,
    vendor_id: share.vendor_id,
    awaits_payment: share.group.state !== "placed",
    is_cash: share.group.payment_method === "cash_on_delivery",
  }
}

/** Where the goods of an order's vendor lie. */
export async function placeOf(
  container: MedusaContainer,
  { vendor_id }: Pick<OrderToChange, "vendor_id">,
): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["stock_location.id"],
    filters: { id: vendor_id },
  })
  const [vendor] = data as unknown as { stock_location: { id: string } | null }[]
  if (!vendor?.stock_location) throw new Error(`Vendor ${vendor_id} has no place for its goods`)
  return vendor.stock_location.id
}

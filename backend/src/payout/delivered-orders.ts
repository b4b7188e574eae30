import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

interface OrderRecord {
  id: string
  canceled_at: string | Date | null
  items: { detail: { quantity: number; delivered_quantity: number } }[]
  fulfillments: ({ delivered_at: string | Date | null; canceled_at: string | Date | null } | null)[]
}

/**
 * Those of the orders that had wholly reached their shopper, or were cancelled, by that moment. Goods that their shopper
 * wants to send back have not: not before the vendor has answered, and, where it takes them, not before they are back or
 * its answer is as old. So a shopper who never sends them does not hold the vendor's money for good.
 */
export async function deliveredOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
  by: Date,
): Promise<Set<string>> {
  if (orderIds.length === 0) return new Set()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "canceled_at",
      "items.detail.quantity",
      "items.detail.delivered_quantity",
      "fulfillments.delivered_at",
      "fulfillments.canceled_at",
    ],
    filters: { id: orderIds as string[] },
  })
  const orders = data as unknown as OrderRecord[]
  const returning = await returningOrders(container, orderIds, by)
  return new Set(orders.filter((order) => isOver(order, by) && !returning.has(order.id)).map(({ id }) => id))
}

function isOver({ canceled_at, items, fulfillments }: OrderRecord, by: Date): boolean {
  if (canceled_at) return new Date(canceled_at) <= by
  const parcels = fulfillments.flatMap((parcel) => (parcel && !parcel.canceled_at ? [parcel] : []))
  return (
    items.every(({ detail }) => Number(detail.delivered_quantity) >= Number(detail.quantity)) &&
    parcels.length > 0 &&
    parcels.every(({ delivered_at }) => delivered_at !== null && new Date(delivered_at) <= by)
  )
}

/** Those of the orders of which goods are coming back, or are back and their money is not. */
async function returningOrders(
  container: MedusaContainer,
  order_id: readonly string[],
  by: Date,
): Promise<Set<string>> {
  const shares = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderShares({ order_id: order_id as string[] }, { relations: ["returns"], take: order_id.length })
  const returning = shares.filter(({ returns }) =>
    returns.some(
      ({ state, decided_at, received_at }) =>
        state === "requested" ||
        (state === "accepted" && (received_at !== null || new Date(decided_at ?? 0) > by)),
    ),
  )
  return new Set(returning.map(({ order_id }) => order_id))
}

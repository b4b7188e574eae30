import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface OrderRecord {
  id: string
  canceled_at: string | Date | null
  items: { detail: { quantity: number; delivered_quantity: number } }[]
  fulfillments: ({ delivered_at: string | Date | null; canceled_at: string | Date | null } | null)[]
}

/** Those of the orders that had wholly reached their shopper, or were cancelled, by that moment. */
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
  return new Set(orders.filter((order) => isOver(order, by)).map(({ id }) => id))
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

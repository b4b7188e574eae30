import type { Order } from "@cho-ocop/contracts"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { type LineRecord, parcelsOf, totalsOf } from "../cart/parcels.ts"
import { ProblemError } from "../http/problem.ts"
import { addressOf } from "./order-address.ts"
import { OrderMetadata } from "./order-metadata.ts"

interface OrderRecord {
  id: string
  custom_display_id: string
  created_at: string | Date
  status: string
  email: string | null
  metadata: unknown
  shipping_address: unknown
  items: LineRecord[]
  shipping_methods: { shipping_option_id: string; amount: number }[]
}

const STATUS: Record<string, Order["status"]> = { canceled: "canceled", completed: "completed" }

/** The order with this number. Throws `order_not_found`. */
export async function readOrder(query: Pick<RemoteQueryFunction, "graph">, number: string): Promise<Order> {
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "custom_display_id",
      "created_at",
      "status",
      "email",
      "metadata",
      "shipping_address.*",
      "items.*",
      "shipping_methods.shipping_option_id",
      "shipping_methods.amount",
    ],
    filters: { custom_display_id: number },
  })
  const [order] = data as unknown as OrderRecord[]
  if (!order) throw new ProblemError("order_not_found", "There is no such order.")
  return orderOf(order)
}

function orderOf(order: OrderRecord): Order {
  const { note, shipping_options } = OrderMetadata.parse(order.metadata)
  const parcels = parcelsOf(order.items, {
    stockOf: ({ quantity }) => Number(quantity),
    isSold: () => true,
    feeOf: (vendorHandle) => {
      const method = order.shipping_methods.find(
        ({ shipping_option_id }) => shipping_option_id === shipping_options[vendorHandle],
      )
      return Number(method?.amount ?? 0)
    },
  })
  return {
    number: order.custom_display_id,
    placed_at: new Date(order.created_at).toISOString(),
    status: STATUS[order.status] ?? "placed",
    payment_method: "cash_on_delivery",
    email: order.email,
    address: addressOf(order.shipping_address),
    note,
    parcels,
    ...totalsOf(parcels),
  }
}

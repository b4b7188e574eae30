import type { LotHolding } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { LotRecord } from "../trace/find-lot.ts"
import { traceModule } from "../trace/trace-module.ts"
import { pagesOfOrders, type VendorOrderRecord } from "../vendor-order/order-record.ts"

/** An order that holds goods of a lot, or may. */
export interface OrderWithLot {
  order_id: string
  group_id: string
  holding: LotHolding
}

type Noted = Awaited<ReturnType<ReturnType<typeof traceModule>["listPackedLots"]>>

/**
 * The orders for which goods of a lot were packed. Where nobody noted the lot, any goods of its product that were packed
 * since the day it was made may be of it: their buyers are told so, as a buyer who hears too much loses less than one
 * who hears nothing.
 */
export async function ordersWithLot(container: MedusaContainer, lot: LotRecord): Promise<OrderWithLot[]> {
  const found: OrderWithLot[] = []
  for await (const orders of pagesOfOrders(container, lot.vendor_id)) {
    const noted = await traceModule(container).listPackedLots(
      { order_id: orders.map(({ id }) => id) },
      { take: null },
    )
    for (const order of orders) {
      const holding = holdingOf(order, lot, noted)
      if (holding) found.push({ order_id: order.id, group_id: order.group_id, holding })
    }
  }
  return found
}

function holdingOf(order: VendorOrderRecord, lot: LotRecord, noted: Noted): LotHolding | null {
  const madeOn = new Date(`${lot.made_on}T00:00:00+07:00`)
  const parcels = order.fulfillments.map(({ id }) => id)
  if (noted.some(({ fulfillment_id, lot_id }) => lot_id === lot.id && parcels.includes(fulfillment_id))) {
    return "holds"
  }
  const goods = order.items.filter(({ product_id }) => product_id === lot.product_id).map(({ id }) => id)
  const mayHold = order.fulfillments.some(
    (parcel) =>
      new Date(parcel.packed_at ?? 0) >= madeOn &&
      parcel.items.some(
        ({ line_item_id }) =>
          goods.includes(line_item_id) &&
          !noted.some(
            ({ fulfillment_id, line_id }) => fulfillment_id === parcel.id && line_id === line_item_id,
          ),
      ),
  )
  return mayHold ? "may_hold" : null
}

import type { Delivery, LineQuantity, OrderToDo, PackedParcel, VendorOrderState } from "@cho-ocop/contracts"
import { VendorOrderState as VendorOrderStates } from "@cho-ocop/contracts"
import { parcelState } from "../order-group/parcel-state.ts"
import { agreedDelivery } from "../shipping/delivery-data.ts"
import type { FulfillmentRecord, OrderLine, VendorOrderRecord } from "./order-record.ts"

/** How an order stands, the same for its vendor as for its shopper. */
export function orderState(order: VendorOrderRecord): VendorOrderState {
  return VendorOrderStates.parse(parcelState(order, deliveryOf(order), order.returns))
}

export function deliveryOf({ shipping_methods }: VendorOrderRecord): Delivery {
  return agreedDelivery(shipping_methods).delivery
}

/** What the vendor has to do next; null where nothing waits for it. */
export function toDoOf(order: VendorOrderRecord): OrderToDo | null {
  const state = orderState(order)
  if (state === "canceled" || state === "returned" || state === "delivered") return null
  if (order.returns.some((request) => request.state === "requested")) return "return"
  if (order.items.some((line) => leftToPack(line) > 0)) return "pack"
  if (parcelsOf(order).some((parcel) => parcel.state === "packed")) return "send"
  if (state === "return_requested") return "return"
  return state === "ready_for_pick_up" ? "hand_over" : null
}

/** Units of a line that are not packed yet. */
export function leftToPack({ quantity, detail }: OrderLine): number {
  return Number(quantity) - Number(detail.fulfilled_quantity)
}

/** What was packed together, in the order in which it was packed. */
export function parcelsOf(order: VendorOrderRecord): Omit<PackedParcel, "lots">[] {
  const isPacked = order.items.every((line) => leftToPack(line) <= 0)
  const open = order.fulfillments.filter(({ delivered_at }) => !delivered_at)
  return order.fulfillments
    .toSorted((a, b) => momentOf(a) - momentOf(b))
    .map((fulfillment) => ({
      id: fulfillment.id,
      state: parcelStateOf(fulfillment),
      lines: linesOf(fulfillment, order.items),
      carrier: fulfillment.metadata?.carrier ?? null,
      tracking_number: fulfillment.labels?.at(-1)?.tracking_number ?? null,
      is_last: isPacked && open.length === 1 && open[0]?.id === fulfillment.id,
    }))
}

/** Nothing is packed yet. */
export function canChange(order: VendorOrderRecord): boolean {
  return orderState(order) === "placed"
}

/** Nothing is on its way or back yet. */
export function canCancel(order: VendorOrderRecord): boolean {
  const state = orderState(order)
  return state === "placed" || state === "packing"
}

function parcelStateOf({ delivered_at, shipped_at }: FulfillmentRecord): PackedParcel["state"] {
  if (delivered_at) return "delivered"
  return shipped_at ? "shipped" : "packed"
}

/** Goods made of several things lie in a parcel as those things; they are counted as the goods they make. */
function linesOf({ items }: FulfillmentRecord, lines: readonly OrderLine[]): LineQuantity[] {
  return lines.flatMap(({ id, variant }) => {
    const thing = items.find(({ line_item_id }) => line_item_id === id)
    if (!thing) return []
    const part = variant?.inventory_items?.find(
      ({ inventory_item_id }) => inventory_item_id === thing.inventory_item_id,
    )
    return { line_id: id, quantity: Number(thing.quantity) / (part?.required_quantity ?? 1) }
  })
}

function momentOf({ packed_at }: FulfillmentRecord): number {
  return new Date(packed_at ?? 0).getTime()
}

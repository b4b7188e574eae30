import type { Delivery, OrderParcel, ParcelState } from "@cho-ocop/contracts"

/** How long after its delivery a parcel may be sent back. */
const DAYS_TO_RETURN = 7
const DAY = 86_400_000

type Moment = string | Date | null

interface Fulfillment {
  packed_at: Moment
  shipped_at: Moment
  delivered_at: Moment
  canceled_at: Moment
  metadata: { carrier?: string } | null
  labels: { tracking_number: string }[] | null
}

interface Line {
  quantity: number
  detail: { fulfilled_quantity: number; return_received_quantity: number }
}

/** A vendor's order as Medusa keeps it, as far as it tells where the goods are. */
export interface ParcelRecord {
  status: string
  is_draft_order: boolean
  items: Line[]
  fulfillments: Fulfillment[] | null
}

/** What `query.graph` must read of an order. */
export const PARCEL_FIELDS = [
  "status",
  "is_draft_order",
  "items.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.return_received_quantity",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.metadata",
  "fulfillments.labels.tracking_number",
]

export function parcelState(order: ParcelRecord, delivery: Delivery): ParcelState {
  if (order.is_draft_order) return "awaiting_payment"
  if (order.status === "canceled") return "canceled"
  if (everyLine(order, ({ return_received_quantity }) => return_received_quantity)) return "returned"
  const parcels = parcelsOf(order)
  if (parcels.length === 0) return "placed"
  if (!everyLine(order, ({ fulfilled_quantity }) => fulfilled_quantity)) return "packing"
  if (parcels.every(({ delivered_at }) => delivered_at)) return "delivered"
  if (delivery === "pick_up") return "ready_for_pick_up"
  return parcels.every(({ shipped_at, delivered_at }) => shipped_at ?? delivered_at) ? "shipped" : "packing"
}

/** The newest tracking number. */
export function trackingOf(order: ParcelRecord): OrderParcel["tracking"] {
  const tracked = parcelsOf(order).findLast(({ labels }) => (labels ?? []).length > 0)
  const number = tracked?.labels?.at(-1)?.tracking_number
  return number ? { carrier: tracked?.metadata?.carrier ?? null, number } : null
}

/** The last moment to ask for a return, once all has arrived. */
export function returnUntil(order: ParcelRecord, state: ParcelState): string | null {
  if (state !== "delivered") return null
  const arrived = parcelsOf(order).map(({ delivered_at }) => Number(new Date(delivered_at ?? 0)))
  return new Date(Math.max(...arrived) + DAYS_TO_RETURN * DAY).toISOString()
}

function parcelsOf({ fulfillments }: ParcelRecord): Fulfillment[] {
  return (fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
}

function everyLine({ items }: ParcelRecord, done: (detail: Line["detail"]) => number): boolean {
  return items.every(({ quantity, detail }) => Number(done(detail)) >= Number(quantity))
}

import type { Delivery, OrderParcel, ParcelState } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"

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
  detail: {
    fulfilled_quantity: number
    return_received_quantity: number
    return_requested_quantity: number
  }
}

/** A vendor's order as Medusa keeps it, as far as it tells where the goods are. */
export interface ParcelRecord {
  id: string
  status: string
  is_draft_order: boolean
  items: Line[]
  fulfillments: Fulfillment[] | null
}

/** What `query.graph` must read of an order. */
export const PARCEL_FIELDS = [
  "id",
  "status",
  "is_draft_order",
  "items.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.return_received_quantity",
  "items.detail.return_requested_quantity",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.metadata",
  "fulfillments.labels.tracking_number",
]

/** A return that was asked for, as far as it tells how the order stands. */
export interface Returning {
  state: string
}

export function parcelState(
  order: ParcelRecord,
  delivery: Delivery,
  returns: readonly Returning[],
): ParcelState {
  if (order.is_draft_order) return "awaiting_payment"
  if (order.status === "canceled") return "canceled"
  if (everyLine(order, ({ return_received_quantity }) => return_received_quantity)) return "returned"
  if (returns.some(({ state }) => state === "requested" || state === "accepted")) return "return_requested"
  const parcels = parcelsOf(order)
  if (parcels.length === 0) return "placed"
  const onTheirWay = parcels.filter(({ shipped_at, delivered_at }) => shipped_at ?? delivered_at)
  if (onTheirWay.length === 0) return "packing"
  const isAll =
    onTheirWay.length === parcels.length && everyLine(order, (detail) => detail.fulfilled_quantity)
  if (!isAll) return "partly_shipped"
  if (parcels.every(({ delivered_at }) => delivered_at)) return "delivered"
  return delivery === "pick_up" ? "ready_for_pick_up" : "shipped"
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
  return new Date(Math.max(...arrived) + environment.RETURN_DAYS * DAY).toISOString()
}

function parcelsOf({ fulfillments }: ParcelRecord): Fulfillment[] {
  return (fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
}

function everyLine({ items }: ParcelRecord, done: (detail: Line["detail"]) => number): boolean {
  return items.every(({ quantity, detail }) => Number(done(detail)) >= Number(quantity))
}

import { notFound } from "../http/not-found.ts"
import type { FulfillmentRecord, VendorOrderRecord } from "./order-record.ts"

/** The parcel of this order with this id. Throws `not_found`. */
export function requireParcel({ fulfillments }: VendorOrderRecord, id: string): FulfillmentRecord {
  const parcel = fulfillments.find((one) => one.id === id)
  if (!parcel) throw notFound()
  return parcel
}

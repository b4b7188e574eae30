import { notFound } from "../http/not-found.ts"
import type { VendorOrderRecord } from "./order-record.ts"
import type { ReturnRecord } from "./return-record.ts"

/** The return of this order with this id. Throws `not_found`. */
export function requireReturn({ returns }: VendorOrderRecord, id: string): ReturnRecord {
  const request = returns.find((one) => one.id === id)
  if (!request) throw notFound()
  return request
}

import { Origin, type Vendor, type VendorStatus } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { isOnHoliday } from "./sale.ts"

export interface VendorRecord {
  id: string
  handle: string
  name: string
  kind: Vendor["kind"]
  origin: unknown
  status: VendorStatus
  holiday_until: string | null
  updated_at: string | Date
}

/** The vendor as shoppers see it on that day in Vietnam. */
export function vendorOf(record: VendorRecord, productCount: number, today: VietnameseDate): Vendor {
  const { handle, name, kind, holiday_until } = record
  return {
    handle,
    name,
    kind,
    origin: Origin.parse(record.origin),
    product_count: productCount,
    holiday: isOnHoliday(record, today) ? { until: holiday_until } : null,
  }
}

import { Origin, type Vendor } from "@cho-ocop/contracts"

export interface VendorRecord {
  id: string
  handle: string
  name: string
  kind: Vendor["kind"]
  origin: unknown
  updated_at: string | Date
}

/** The vendor as shoppers see it. */
export function vendorOf(record: VendorRecord, productCount: number): Vendor {
  const { handle, name, kind } = record
  return { handle, name, kind, origin: Origin.parse(record.origin), product_count: productCount }
}

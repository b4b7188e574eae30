import { Origin, type VendorKind } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { isShownProduct, type Sellable } from "./sale.ts"
import type { VendorRecord } from "./vendor.ts"

/** Name of the search index of producers. */
export const PRODUCER_INDEX = "producer"

/** What `query.graph` is asked for to write a producer's document. */
export const PRODUCER_FIELDS = [
  "id",
  "handle",
  "name",
  "kind",
  "origin",
  "status",
  "holiday_until",
  "products.id",
  "products.status",
  "products.takedowns.lifted_at",
]

/** A vendor with the products that may be on sale. */
export type ProducerRecord = Omit<VendorRecord, "updated_at"> & {
  products: (({ id: string; status: string } & Pick<Sellable, "takedowns">) | undefined)[]
}

/** A producer as search results show it. */
export interface ProducerEntry {
  handle: string
  name: string
  kind: VendorKind
  /** Slug of its province. */
  province: string
  product_count: number
}

/** A producer as the search index holds it on that day in Vietnam; `entry` is its whole `ProducerEntry`. */
export function producerDocumentOf(vendor: ProducerRecord, today: VietnameseDate) {
  const { handle, name, kind } = vendor
  const origin = Origin.parse(vendor.origin)
  const shown = vendor.products.filter((product) => product && isShownProduct(product, vendor, today))
  const entry: ProducerEntry = {
    handle,
    name,
    kind,
    province: origin.province,
    product_count: shown.length,
  }
  return {
    id: vendor.id,
    name,
    kind,
    province: origin.province,
    region: origin.region,
    product_count: shown.length,
    entry: JSON.stringify(entry),
  }
}

import { vietnameseDate } from "@cho-ocop/ocop"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { makeDocuments } from "../search-sync/make-documents.ts"
import { PRODUCER_FIELDS, type ProducerRecord, producerDocumentOf } from "./producer-document.ts"
import { productDocumentOf } from "./product-document.ts"
import { PRODUCT_FIELDS, type ProductRecord, soldProducts } from "./product-record.ts"
import { saleOf } from "./sale.ts"
import { storyDocumentOf } from "./story-document.ts"

type Query = Pick<RemoteQueryFunction, "graph">

/** Today's documents of those of the products that are on sale. */
export async function readProductDocuments(query: Query, ids: string[]) {
  const today = vietnameseDate(new Date())
  return makeDocuments(await readProducts(query, ids), (product) => productDocumentOf(product, today))
}

/** Documents of the stories of those of the products that are on sale and have one. */
export async function readStoryDocuments(query: Query, ids: string[]) {
  return makeDocuments(await readProducts(query, ids), storyDocumentOf)
}

/** Documents of those of the vendors that may be shown. */
export async function readProducerDocuments(query: Query, ids: string[]) {
  const { data } = await query.graph({ entity: "vendor", fields: PRODUCER_FIELDS, filters: { id: ids } })
  const today = vietnameseDate(new Date())
  const vendors = (data as unknown as ProducerRecord[]).filter(
    (vendor) => saleOf({ vendor }, today) !== "hidden",
  )
  return makeDocuments(vendors, (vendor) => producerDocumentOf(vendor, today))
}

async function readProducts(query: Query, ids: string[]): Promise<ProductRecord[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: ids, status: "published" },
  })
  return soldProducts(data, vietnameseDate(new Date()))
}

import { vietnameseDate } from "@cho-ocop/ocop"
import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { affectedProducts, CATALOGUE_EVENTS } from "../catalogue/affected-products.ts"
import { PRODUCT_INDEX, productDocumentOf } from "../catalogue/product-document.ts"
import { PRODUCT_FIELDS, soldProducts } from "../catalogue/product-record.ts"

const BATCH = 100

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }).retrievable(false),
  name_en: search.text().searchable({ weight: 5 }).retrievable(false),
  vendor_name: search.text().searchable({ weight: 3 }).retrievable(false),
  places: search.text().array().searchable({ weight: 2 }).retrievable(false),
  kinds: search.text().array().searchable({ weight: 1 }).retrievable(false),
  producer: search.keyword().filterable().retrievable(false),
  region: search.keyword().filterable().facetable().retrievable(false),
  province: search.keyword().filterable().facetable().retrievable(false),
  group: search.keyword().filterable().facetable().retrievable(false),
  set: search.keyword().filterable().facetable().retrievable(false),
  star: search.keyword().filterable().facetable().retrievable(false),
  validity: search.keyword().filterable().facetable().retrievable(false),
  standing_rank: search.integer().sortable().retrievable(false),
  recognised: search.integer().sortable().retrievable(false),
  price: search.integer().sortable().retrievable(false),
  name_key: search.keyword().sortable().retrievable(false),
  card: search.keyword(),
})

export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  events: CATALOGUE_EVENTS,
  async consume(event, { container }) {
    const ids = await affectedProducts(event, container.query)
    if (ids.length === 0) return []
    const documents = await documentsOf(container.query, { id: ids })
    const gone = ids.filter((id) => !documents.some((document) => document.id === id))
    return [
      { action: "upsert", documents },
      ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
    ]
  },
  async *seed({ container, filters, last_key, catchup }) {
    let after = last_key ?? ""
    for (;;) {
      const { data } = await container.query.graph({
        entity: "product",
        fields: ["id"],
        filters: {
          $and: [
            filters ?? {},
            { id: { $gt: after } },
            catchup ? { updated_at: { $gte: catchup.since } } : {},
          ],
        },
        pagination: { take: BATCH, order: { id: "ASC" } },
      })
      const ids = data.map(({ id }) => id)
      if (ids.length === 0) return
      yield [{ action: "upsert", documents: await documentsOf(container.query, { id: ids }) }]
      after = ids.at(-1) ?? after
    }
  },
})

async function documentsOf(query: SearchTypes.SearchContainer["query"], filters: { id: string[] }) {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { ...filters, status: "published" },
  })
  const today = vietnameseDate(new Date())
  return soldProducts(data, today).map((product) => productDocumentOf(product, today))
}

import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { idBatches } from "../catalogue/id-batches.ts"
import { PRODUCER_INDEX } from "../catalogue/producer-document.ts"
import { readProducerDocuments } from "../catalogue/read-documents.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }).retrievable(false),
  kind: search.keyword().filterable().retrievable(false),
  province: search.keyword().filterable().retrievable(false),
  region: search.keyword().filterable().retrievable(false),
  product_count: search.integer().filterable().sortable().retrievable(false),
  entry: search.keyword(),
})

export default defineSearchIndex({
  name: PRODUCER_INDEX,
  entity: "vendor",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  async *seed(context) {
    for await (const ids of idBatches("vendor", context)) {
      yield [{ action: "upsert", documents: await readProducerDocuments(context.container.query, ids) }]
    }
  },
})

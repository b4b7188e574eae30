import { search } from "@medusajs/framework/utils"
import { PRODUCER_INDEX } from "../catalogue/producer-document.ts"
import { readProducerDocuments } from "../catalogue/read-documents.ts"
import { affectedVendors } from "../search-sync/affected.ts"
import { allIdsOf, defineIndex } from "../search-sync/index-source.ts"
import { pagesOfVendors } from "../search-sync/pages.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }).retrievable(false),
  kind: search.keyword().filterable().retrievable(false),
  province: search.keyword().filterable().retrievable(false),
  region: search.keyword().filterable().retrievable(false),
  product_count: search.integer().filterable().sortable().retrievable(false),
  entry: search.keyword(),
})

defineIndex({
  name: PRODUCER_INDEX,
  entity: "vendor",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  affectedBy: affectedVendors,
  documentsOf: readProducerDocuments,
  allIds: allIdsOf("vendor"),
  pagesOf: pagesOfVendors,
})

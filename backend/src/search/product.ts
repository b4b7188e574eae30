import { search } from "@medusajs/framework/utils"
import { PRODUCT_INDEX } from "../catalogue/product-document.ts"
import { readProductDocuments } from "../catalogue/read-documents.ts"
import { affectedProducts } from "../search-sync/affected.ts"
import { allIdsOf, defineIndex } from "../search-sync/index-source.ts"
import { pagesOfProducts } from "../search-sync/pages.ts"

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
  price_range: search.keyword().filterable().facetable().retrievable(false),
  kind: search.keyword().filterable().facetable().retrievable(false),
  availability: search.keyword().filterable().facetable().retrievable(false),
  location: search.geo().filterable().retrievable(false),
  standing_rank: search.integer().sortable().retrievable(false),
  recognised: search.integer().sortable().retrievable(false),
  price: search.integer().sortable().retrievable(false),
  name_key: search.keyword().sortable().retrievable(false),
  card: search.keyword(),
})

defineIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  affectedBy: affectedProducts,
  documentsOf: readProductDocuments,
  allIds: allIdsOf("product"),
  pagesOf: pagesOfProducts,
})

import { search } from "@medusajs/framework/utils"
import { readStoryDocuments } from "../catalogue/read-documents.ts"
import { STORY_INDEX } from "../catalogue/story-document.ts"
import { affectedProducts } from "../search-sync/affected.ts"
import { allIdsOf, defineIndex } from "../search-sync/index-source.ts"
import { pagesOfProducts } from "../search-sync/pages.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  text: search.text().array().searchable({ weight: 2 }).retrievable(false),
  text_en: search.text().array().searchable({ weight: 1 }).retrievable(false),
  entry: search.keyword(),
})

defineIndex({
  name: STORY_INDEX,
  entity: "product",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  affectedBy: affectedProducts,
  documentsOf: readStoryDocuments,
  allIds: allIdsOf("product"),
  pagesOf: pagesOfProducts,
})

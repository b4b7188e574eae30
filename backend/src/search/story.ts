import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { idBatches } from "../catalogue/id-batches.ts"
import { readStoryDocuments } from "../catalogue/read-documents.ts"
import { STORY_INDEX } from "../catalogue/story-document.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  text: search.text().array().searchable({ weight: 2 }).retrievable(false),
  text_en: search.text().array().searchable({ weight: 1 }).retrievable(false),
  entry: search.keyword(),
})

export default defineSearchIndex({
  name: STORY_INDEX,
  entity: "product",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  async *seed(context) {
    for await (const ids of idBatches("product", context)) {
      yield [{ action: "upsert", documents: await readStoryDocuments(context.container.query, ids) }]
    }
  },
})

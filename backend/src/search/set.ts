import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { SET_INDEX, setDocuments } from "../catalogue/set-document.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }),
  name_en: search.text().searchable({ weight: 9 }),
  number: search.integer().sortable(),
})

export default defineSearchIndex({
  name: SET_INDEX,
  entity: "set",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  async *seed() {
    yield [{ action: "upsert", documents: setDocuments() }]
  },
})

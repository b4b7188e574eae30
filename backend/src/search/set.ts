import { search } from "@medusajs/framework/utils"
import { SET_INDEX, setDocuments } from "../catalogue/set-document.ts"
import { defineIndex, fixedDocuments } from "../search-sync/index-source.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }).retrievable(false),
  name_en: search.text().searchable({ weight: 9 }).retrievable(false),
  number: search.integer().sortable(),
})

defineIndex({
  name: SET_INDEX,
  entity: "set",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  ...fixedDocuments(setDocuments),
})

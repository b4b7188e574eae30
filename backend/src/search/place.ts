import { search } from "@medusajs/framework/utils"
import { PLACE_INDEX, placeDocuments } from "../catalogue/place-document.ts"
import { defineIndex, fixedDocuments } from "../search-sync/index-source.ts"

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }),
  name_en: search.text().searchable({ weight: 9 }),
  former_provinces: search.text().array().searchable({ weight: 8 }).retrievable(false),
  former_districts: search.text().array().searchable({ weight: 2 }).retrievable(false),
  place: search.keyword().filterable(),
  slug: search.keyword().filterable(),
  rank: search.integer().sortable().retrievable(false),
})

defineIndex({
  name: PLACE_INDEX,
  entity: "place",
  fields,
  settings: { typo_tolerance: { enabled: true } },
  ...fixedDocuments(placeDocuments),
})

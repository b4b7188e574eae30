import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

/** What the shop's product list shows counts of. */
export const FACETS = [
  "region",
  "province",
  "star",
  "group",
  "set",
  "validity",
  "price_range",
  "kind",
  "availability",
] as const
export type Facet = (typeof FACETS)[number]

/** What is searched, with the shop's weights. */
export const WEIGHTS = { name: 10, name_en: 5, vendor_name: 3, places: 2, kinds: 1 } as const

const facet = () => search.keyword().filterable().facetable().retrievable(false)
const order = () => search.integer().sortable().retrievable(false)

/** An index of products like the shop's own. */
export const definition: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "synthetic_product",
  entity: "product",
  primary_key: "id",
  provider: "measured",
  physical_name: "synthetic_product_v1",
  definition_hash: "bench",
  settings: { typo_tolerance: { enabled: true } },
  fields: search
    .define({
      id: search.keyword().filterable(),
      name: search.text().searchable({ weight: WEIGHTS.name }).retrievable(false),
      name_en: search.text().searchable({ weight: WEIGHTS.name_en }).retrievable(false),
      vendor_name: search.text().searchable({ weight: WEIGHTS.vendor_name }).retrievable(false),
      places: search.text().array().searchable({ weight: WEIGHTS.places }).retrievable(false),
      kinds: search.text().array().searchable({ weight: WEIGHTS.kinds }).retrievable(false),
      producer: search.keyword().filterable().retrievable(false),
      region: facet(),
      province: facet(),
      group: facet(),
      set: facet(),
      star: facet(),
      validity: facet(),
      price_range: facet(),
      kind: facet(),
      availability: facet(),
      location: search.geo().filterable().retrievable(false),
      standing_rank: order(),
      recognised: order(),
      price: order(),
      name_key: search.keyword().sortable().retrievable(false),
      card: search.keyword(),
    })
    .toFields(),
  async *seed() {},
}

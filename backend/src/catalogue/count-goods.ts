import type { SearchTypes } from "@medusajs/framework/types"
import { PRODUCT_INDEX } from "./product-document.ts"

const VALUES_MAX = 100

/** Asks how many goods of the whole shop lie in each region, province and product set. */
export const COUNT_GOODS: SearchTypes.SearchQuery = {
  entity: PRODUCT_INDEX,
  fields: ["id"],
  pagination: { take: 0 },
  search_options: {
    count: "none",
    facets: ["region", "province", "set"].map((field) => ({ field, limit: VALUES_MAX })),
  },
}

/** Goods with this value in the answer to `COUNT_GOODS`. */
export function goodsWith(
  counted: SearchTypes.SearchResult | undefined,
  field: "region" | "province" | "set",
  value: string,
): number {
  const facet = counted?.facets?.[field]
  return (facet?.type === "value" && facet.values.find((one) => one.value === value)?.count) || 0
}

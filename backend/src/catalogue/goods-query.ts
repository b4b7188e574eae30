import { type CatalogueQuery, type CatalogueSort, FACETS, type Facet } from "@cho-ocop/contracts"
import { provinceCentre } from "@cho-ocop/ocop"
import { IDENTIFIER as MEILISEARCH } from "@cho-ocop/search-meilisearch"
import { IDENTIFIER as POSTGRES } from "@cho-ocop/search-postgres"
import type { SearchTypes } from "@medusajs/framework/types"
import { PRODUCT_INDEX } from "./product-document.ts"

/** Certified goods first, then more stars before fewer, then by name. */
export const BY_STANDING = { standing_rank: "DESC", name_key: "ASC" } as const

/** A query of the product list, or what is left of one. */
export type GoodsQuery = Partial<CatalogueQuery>

const ORDERS: Record<CatalogueSort, Record<string, "ASC" | "DESC">> = {
  relevance: { _score: "DESC", ...BY_STANDING },
  near: BY_STANDING,
  newest: { recognised: "DESC", name_key: "ASC" },
  price_asc: { price: "ASC", name_key: "ASC" },
  price_desc: { price: "DESC", name_key: "ASC" },
  star: BY_STANDING,
}

/** The field of the product index behind each facet. */
export const FACET_FIELDS: Record<Facet, string> = {
  region: "region",
  province: "province",
  star: "star",
  group: "group",
  set: "set",
  validity: "validity",
  price: "price_range",
  kind: "kind",
  availability: "availability",
}

/** How the search index is asked for goods: filters and order; whoever asks adds the page and what to count. */
export function goodsQuery(query: GoodsQuery) {
  const sort = sortOf(query)
  return {
    entity: PRODUCT_INDEX,
    fields: ["card"],
    filters: filtersOf(query),
    order: ORDERS[sort],
    ...(sort === "near" && { provider_options: nearest(query.near) }),
  }
}

function sortOf({ sort, near }: GoodsQuery): CatalogueSort {
  if (near && (sort === undefined || sort === "near")) return "near"
  return sort === undefined || sort === "near" ? "relevance" : sort
}

/** Each engine reads the options under its own name. */
function nearest(province: string | undefined): Record<string, Record<string, unknown>> {
  const centre = province === undefined ? undefined : provinceCentre(province)
  if (!centre) return {}
  const near = { field: "location", ...centre, sort: true }
  return { [POSTGRES]: { near }, [MEILISEARCH]: { near } }
}

function filtersOf(query: GoodsQuery): SearchTypes.SearchFilters {
  const chosen = FACETS.flatMap((facet) => {
    const values = query[facet]?.map(String) ?? []
    return values.length > 0 ? [[FACET_FIELDS[facet], { $in: values }]] : []
  })
  return {
    ...Object.fromEntries(chosen),
    ...(query.producer ? { producer: query.producer } : {}),
    ...(query.q ? { q: query.q } : {}),
  }
}

import {
  type CataloguePage,
  type CatalogueQuery,
  type CatalogueSort,
  FACETS,
  type FacetValue,
  type ProductCard,
} from "@cho-ocop/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import { PRODUCT_INDEX } from "./product-document.ts"

const FACET_LIMIT = 40

const BY_STANDING = { standing_rank: "DESC", name_key: "ASC" } as const

const ORDERS: Record<CatalogueSort, Record<string, "ASC" | "DESC">> = {
  relevance: { _score: "DESC", ...BY_STANDING },
  newest: { recognised: "DESC", name_key: "ASC" },
  price_asc: { price: "ASC", name_key: "ASC" },
  price_desc: { price: "DESC", name_key: "ASC" },
  star: BY_STANDING,
}

/** One page of the product list, with the counts of every facet over the whole result. */
export async function listProducts(
  search: SearchTypes.ISearchModuleService,
  query: CatalogueQuery,
): Promise<CataloguePage> {
  const { hits, facets, metadata, provider_metadata } = await search.search<{ card: string }>({
    entity: PRODUCT_INDEX,
    fields: ["card"],
    filters: filtersOf(query),
    pagination: {
      skip: (query.page - 1) * query.limit,
      take: query.limit,
      order: ORDERS[query.sort ?? "relevance"],
    },
    search_options: {
      facets: FACETS.map((field) => ({ field, limit: FACET_LIMIT })),
      disjunctive_facets: true,
      count: "exact",
    },
  })
  const count = metadata.count ?? 0
  return {
    count,
    page: query.page,
    page_count: Math.ceil(count / query.limit),
    items: hits.map(({ document }) => cardOf(document)),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(facets?.[facet])]),
    ) as CataloguePage["facets"],
    ...suggestionOf(provider_metadata),
  }
}

/** The first cards that match, in the shop's own order. */
export async function listCards(
  search: SearchTypes.ISearchModuleService,
  filters: SearchTypes.SearchFilters,
  take: number,
): Promise<ProductCard[]> {
  const { hits } = await search.search<{ card: string }>({
    entity: PRODUCT_INDEX,
    fields: ["card"],
    filters,
    pagination: { take, order: BY_STANDING },
    search_options: { count: "none" },
  })
  return hits.map(({ document }) => cardOf(document))
}

function filtersOf(query: CatalogueQuery): SearchTypes.SearchFilters {
  const chosen = FACETS.filter((facet) => query[facet].length > 0)
  return {
    ...Object.fromEntries(chosen.map((facet) => [facet, { $in: query[facet].map(String) }])),
    ...(query.producer ? { producer: query.producer } : {}),
    ...(query.q ? { q: query.q } : {}),
  }
}

function valuesOf(facet: SearchTypes.SearchFacetResult | undefined): FacetValue[] {
  return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ value, count })) : []
}

function suggestionOf(metadata: SearchTypes.SearchResult["provider_metadata"]) {
  const suggestion = metadata?.suggestion
  return typeof suggestion === "string" ? { suggestion } : {}
}

/** The index wrote the card from the same contract. */
function cardOf(document: { card: string }): ProductCard {
  return JSON.parse(document.card)
}

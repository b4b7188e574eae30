import {
  type CataloguePage,
  type CatalogueQuery,
  FACETS,
  type FacetValue,
  type ProductCard,
} from "@cho-ocop/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import { askIndex, askIndexes } from "../search-sync/ask-index.ts"
import { BY_STANDING, FACET_FIELDS, goodsQuery } from "./goods-query.ts"
import { findNearestGoods } from "./nearest-goods.ts"
import { cardOf, PRODUCT_INDEX } from "./product-document.ts"
import { relatedOf, relatedQueries } from "./related.ts"

const FACET_LIMIT = 40

/**
 * One page of the product list, with the counts of every facet over the whole result; beside the first page of a
 * search, the other pages it found; beside an empty result, the goods that come nearest.
 */
export async function listProducts(
  search: SearchTypes.ISearchModuleService,
  query: CatalogueQuery,
): Promise<CataloguePage> {
  const { order, provider_options, ...asked } = goodsQuery(query)
  const [goods, ...others] = await askIndexes(search, [
    {
      ...asked,
      pagination: { skip: (query.page - 1) * query.limit, take: query.limit, order },
      search_options: {
        facets: FACETS.map((facet) => ({ field: FACET_FIELDS[facet], limit: FACET_LIMIT })),
        disjunctive_facets: true,
        count: "exact",
        ...(provider_options && { provider_options }),
      },
    },
    ...(query.q && query.page === 1 ? relatedQueries(query.q) : []),
  ])
  const count = goods?.metadata.count ?? 0
  const related = query.q && others.length > 0 ? relatedOf(query.q, others) : undefined
  const nearest = count === 0 ? await findNearestGoods(search, query) : undefined
  return {
    count,
    page: query.page,
    page_count: Math.ceil(count / query.limit),
    items: goods?.hits.map(({ document }) => cardOf(document)) ?? [],
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(goods?.facets?.[FACET_FIELDS[facet]])]),
    ) as CataloguePage["facets"],
    ...suggestionOf(goods?.provider_metadata),
    ...(related && { related }),
    ...(nearest && { nearest }),
  }
}

/** The first cards that match, in the shop's own order. */
export async function listCards(
  search: SearchTypes.ISearchModuleService,
  filters: SearchTypes.SearchFilters,
  take: number,
): Promise<ProductCard[]> {
  const { hits } = await askIndex(search, {
    entity: PRODUCT_INDEX,
    fields: ["card"],
    filters,
    pagination: { take, order: BY_STANDING },
    search_options: { count: "none" },
  })
  return hits.map(({ document }) => cardOf(document))
}

function valuesOf(facet: SearchTypes.SearchFacetResult | undefined): FacetValue[] {
  return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ value, count })) : []
}

function suggestionOf(metadata: SearchTypes.SearchResult["provider_metadata"]) {
  const suggestion = metadata?.suggestion
  return typeof suggestion === "string" ? { suggestion } : {}
}

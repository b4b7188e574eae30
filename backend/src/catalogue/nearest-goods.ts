import { type CatalogueQuery, FACETS, type NearestGoods } from "@cho-ocop/contracts"
import { provincesOfRegion } from "@cho-ocop/ocop"
import type { SearchTypes } from "@medusajs/framework/types"
import { askIndexes } from "../search-sync/ask-index.ts"
import { type GoodsQuery, goodsQuery } from "./goods-query.ts"
import { cardOf } from "./product-document.ts"

const SHOWN = 4
/** Of a longer text only so many words at either end are tried without the others. */
const WORDS_TRIED = 5

type Attempt = Pick<NearestGoods, "reason"> & { query: GoodsQuery }

/** For a query that found nothing: the first of what is nearest to it that finds something, asked for in one go. */
export async function findNearestGoods(
  search: SearchTypes.ISearchModuleService,
  query: CatalogueQuery,
): Promise<NearestGoods | undefined> {
  const attempts = [...nearby(query), ...withoutFilters(query), ...fewerWords(query), ...sameKind(query)]
  const results = await askIndexes(
    search,
    attempts.map((attempt) => {
      const { order, provider_options, ...asked } = goodsQuery(attempt.query)
      return {
        ...asked,
        pagination: { take: SHOWN, order },
        search_options: {
          count: "exact" as const,
          typo_tolerance: attempt.reason !== "fewer_words",
          ...(provider_options && { provider_options }),
        },
      }
    }),
  )
  const found = results.findIndex(({ hits }) => hits.length > 0)
  const attempt = attempts[found]
  const result = results[found]
  if (!attempt || !result) return undefined
  return {
    ...attempt,
    count: result.metadata.count ?? result.hits.length,
    items: result.hits.map(({ document }) => cardOf(document)),
  }
}

function* nearby({ q, producer, ...query }: CatalogueQuery): Generator<Attempt> {
  const { region, province, ...others } = chosenFacets(query)
  const near = province?.[0] ?? (region?.[0] && provincesOfRegion(region[0])[0]?.slug)
  if (!near || (!q && Object.keys(others).length === 0)) return
  yield { reason: "nearby", query: { ...(q && { q }), ...others, near } }
}

function* withoutFilters({ q, producer, ...query }: CatalogueQuery): Generator<Attempt> {
  if (q && (producer || Object.keys(chosenFacets(query)).length > 0)) {
    yield { reason: "without_filters", query: { q } }
  }
}

/** As many words as possible: without some at the end, without some at the beginning. */
function* fewerWords({ q = "" }: CatalogueQuery): Generator<Attempt> {
  const words = q.split(/\s+/)
  const fewest = Math.max(1, words.length - WORDS_TRIED)
  for (let kept = words.length - 1; kept >= fewest; kept--) {
    for (const part of [words.slice(0, kept), words.slice(-kept)]) {
      yield { reason: "fewer_words", query: { q: part.join(" ") } }
    }
  }
}

function* sameKind({ set, group }: CatalogueQuery): Generator<Attempt> {
  if (set.length > 0) yield { reason: "same_kind", query: { set } }
  if (group.length > 0) yield { reason: "same_kind", query: { group } }
}

function chosenFacets(query: GoodsQuery): GoodsQuery {
  return Object.fromEntries(FACETS.flatMap((facet) => (query[facet]?.length ? [[facet, query[facet]]] : [])))
}

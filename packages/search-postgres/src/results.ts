import {
  byScoreThenId,
  compareBy,
  highlightHtml,
  normalise,
  type QueryPlan,
  rank,
  snippet,
  tokenise,
} from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { aggregateFacets, valueFacets } from "./counts.ts"
import { aggregateResult, valueResult } from "./facets.ts"
import { page, RANKED } from "./hits.ts"
import { pick } from "./pick.ts"
import type { Request } from "./request.ts"
import { textsAt, valuesAt } from "./rows.ts"
import type { Schema } from "./schema.ts"
import type { AnswerLine } from "./statement.ts"

type Facets = Record<string, SearchTypes.SearchFacetResult>

function facetsOf(request: Request, { tallies, aggregates }: AnswerLine): Facets {
  const values = valueFacets(request).map((facet, place): [string, SearchTypes.SearchFacetResult] => {
    const counts = tallies.flatMap(([of, value, count]): [string, number][] =>
      of === place && value !== null ? [[value, count]] : [],
    )
    return [facet.field, valueResult(facet, counts)]
  })
  const others = aggregateFacets(request).map((facet, at): [string, SearchTypes.SearchFacetResult] => [
    facet.field,
    aggregateResult(facet, aggregates[at]),
  ])
  return Object.fromEntries([...values, ...others])
}

/** The answer in the words of the Search Module. */
export function resultOf(request: Request, answer: AnswerLine, started: number): SearchTypes.SearchResult {
  const { query, text } = request
  const options = query.search_options ?? {}
  return {
    hits: pageOf(request, answer).map((hit) => ({
      id: hit.id,
      ...(options.include_score && text ? { score: hit.score } : {}),
      document: pick(hit.document, query.attributes_to_retrieve),
      ...(options.highlight && text ? { highlights: highlights(hit.document, request, text.plan) } : {}),
    })),
    ...(options.facets?.length ? { facets: facetsOf(request, answer) } : {}),
    metadata: {
      skip: request.skip,
      take: request.take,
      count: answer.count,
      ...(query.q === undefined ? {} : { query: query.q }),
      processing_time_ms: Math.round(performance.now() - started),
    },
    ...(text && { provider_metadata: understanding(request, text.plan) }),
  }
}

/** What the shop can tell the shopper: "did you mean", and which places today a former name stands for. */
export interface Understanding {
  /** The query these results answer, where it is not the one typed. */
  answered?: string
  suggestion?: string
  places: { name: string; kind: string; province: string }[]
}

function understanding({ query }: Request, plan: QueryPlan): Record<string, unknown> & Understanding {
  const typed = normalise(query.q ?? "")
    .trim()
    .toLowerCase()
  return {
    ...(plan.text === typed ? {} : { answered: plan.text }),
    ...(plan.suggestion === undefined ? {} : { suggestion: plan.suggestion }),
    places: plan.places.map(({ name, kind, province }) => ({ name, kind, province: province.slug })),
  }
}

interface RankedHit {
  id: string
  document: Record<string, unknown>
  score: number
}

function pageOf(request: Request, { hits }: AnswerLine): RankedHit[] {
  const { text, byRelevance, index, skip, take } = request
  const ranked = hits.map((hit) => ({
    ...hit,
    score: text ? rankOf(hit.document, text.plan, index.schema) : 0,
  }))
  const read = page(request)
  if (!byRelevance || read.skip > 0) return ranked
  const ties = Object.entries(request.query.pagination?.order ?? {}).filter(([path]) => path !== "_score")
  const byTies = compareBy(ties, (document: Record<string, unknown>, path) => valuesAt(document, path)[0])
  const first = ranked
    .slice(0, RANKED)
    .sort((a, b) => b.score - a.score || byTies(a.document, b.document) || byScoreThenId(a, b))
  return [...first, ...ranked.slice(RANKED)].slice(skip, skip + take)
}

function rankOf(document: Record<string, unknown>, plan: QueryPlan, { searchable }: Schema): number {
  const fields = searchable.flatMap(({ path, weight }) =>
    textsAt(document, path).map((text) => ({ tokens: tokenise(text), weight })),
  )
  return rank(plan, fields)
}

const SNIPPET = 160

function highlights(document: Record<string, unknown>, { query, index }: Request, plan: QueryPlan) {
  const { highlight, attributes_to_search_on } = query.search_options ?? {}
  const wanted = typeof highlight === "object" ? highlight : undefined
  const paths = wanted?.fields ?? attributes_to_search_on ?? index.schema.searchable.map(({ path }) => path)
  const tags = { pre: wanted?.pre_tag ?? "<mark>", post: wanted?.post_tag ?? "</mark>" }
  const length =
    typeof wanted?.snippet === "object" ? wanted.snippet.length : wanted?.snippet ? SNIPPET : undefined
  const marked = paths.map((path): [string, string[]] => [
    path,
    textsAt(document, path)
      .map((text) => highlightHtml(length === undefined ? text : snippet(text, plan, length), plan, tags))
      .filter((html) => html.includes(tags.pre)),
  ])
  return Object.fromEntries(marked.filter(([, texts]) => texts.length > 0))
}

import { planQuery, type QueryPlan, type Vocabulary } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { all, type Condition, NOTHING } from "./conditions.ts"
import { refuse, unsupported } from "./errors.ts"
import { type FacetPlan, planFacets } from "./facets.ts"
import {
  attributeOf,
  type Field,
  fieldAt,
  filterableFields,
  type SearchableField,
  searchableFields,
} from "./fields.ts"
import { compileFilters } from "./filters.ts"
import { matching } from "./match.ts"
import { nearby } from "./near.ts"

export type SearchOrder = readonly (readonly [path: string, direction: SearchTypes.SearchOrderBy])[]

/** A search as it is put to the engine. */
export interface Question {
  input: SearchTypes.ProviderSearchQuery
  indexUid: string
  idAttribute: string
  /** The fields that free text is matched against, the heaviest first. */
  texts: SearchableField[]
  /** What the text asks for; `undefined` without text. */
  plan: QueryPlan | undefined
  /** What a document must meet to be found. */
  scope: Condition | undefined
  /** The chosen order; `undefined` orders by relevance. */
  sort: string[] | undefined
  /** The order of equally relevant documents, and of those behind the ranked ones. */
  ties: SearchOrder
  tieSort: string[] | undefined
  facets: FacetPlan
  skip: number
  take: number
}

const TAKE = 20
const TAKE_MAX = 1000
/** A page beyond this is answered like the empty page it is in any shop. */
const SKIP_MAX = 1_000_000

/** Plans a search over the words of its index; `q` may differ from what was typed. Refuses what this provider does not do. */
export function planQuestion(
  input: SearchTypes.ProviderSearchQuery,
  vocabulary: Vocabulary,
  q: string | undefined = input.q,
): Question {
  const { index, pagination = {}, search_options: options = {} } = input
  refuseUnsupported(input)
  const fields = filterableFields(index)
  const texts = textsOf(input)
  const near = nearby(options.provider_options, fields)
  const text = q?.trim() ? planText(q, input, vocabulary) : undefined
  const paths = texts.map(({ path }) => path)
  const match = text && (matching(text, paths, options.match_strategy === "any") ?? NOTHING)
  const { isRelevance, ties } = orderOf(pagination.order)
  const sort = sortOf(ties, fields)
  const scope = all([compileFilters(input.filters, fields), match, near.within])
  return {
    input,
    indexUid: index.physical_name,
    idAttribute: attributeOf(fieldAt(fields, index.primary_key)),
    texts,
    plan: text,
    scope,
    sort: near.sort ? [...near.sort, ...(sort ?? [])] : isRelevance && text ? undefined : sort,
    ties,
    tieSort: sort,
    facets: planFacets(options.facets, fields, index.physical_name, scope),
    skip: wholeNumber(pagination.skip ?? 0, SKIP_MAX),
    take: wholeNumber(pagination.take ?? TAKE, TAKE_MAX),
  }
}

function planText(q: string, input: SearchTypes.ProviderSearchQuery, vocabulary: Vocabulary): QueryPlan {
  const prefix = input.search_options?.match_strategy === "last"
  return planQuery(q, vocabulary, { prefix, typos: toleratesTypos(input) })
}

/** Whether a word may stand for one a letter away. */
export function toleratesTypos({ index, search_options: options }: SearchTypes.ProviderSearchQuery): boolean {
  return options?.typo_tolerance ?? index.settings.typo_tolerance?.enabled ?? true
}

function textsOf({ index, q, search_options: options }: SearchTypes.ProviderSearchQuery): SearchableField[] {
  const searchable = searchableFields(index)
  if (q?.trim() && searchable.length === 0) refuse(`Search index "${index.name}" has no text to search in.`)
  const wanted = options?.attributes_to_search_on
  const foreign = wanted?.find((path) => !searchable.some((field) => field.path === path))
  if (foreign !== undefined) refuse(`"${foreign}" cannot be searched in search index "${index.name}".`)
  return searchable.filter(({ path }) => wanted?.includes(path) ?? true)
}

function orderOf(order: SearchTypes.SearchPagination["order"]): { isRelevance: boolean; ties: SearchOrder } {
  const entries = Object.entries(order ?? {})
  const relevance = entries.findIndex(([path]) => path === "_score")
  if (relevance > 0 || (relevance === 0 && entries[0]?.[1] === "ASC")) {
    return unsupported("Meilisearch orders by relevance first, the best first, or by fields.")
  }
  return { isRelevance: relevance === 0, ties: entries.slice(relevance + 1) }
}

/** Fields in the server's language; `undefined` where none is asked for. */
function sortOf(order: SearchOrder, fields: ReadonlyMap<string, Field>): string[] | undefined {
  if (order.length === 0) return undefined
  return order.map(
    ([path, direction]) => `${attributeOf(fieldAt(fields, path))}:${direction === "ASC" ? "asc" : "desc"}`,
  )
}

function refuseUnsupported({ pagination, search_options: options }: SearchTypes.ProviderSearchQuery): void {
  const features = {
    cursor: pagination?.cursor,
    vector: options?.vector,
    distinct: options?.distinct,
    min_score: options?.min_score,
    locales: options?.locales?.length || undefined,
  }
  const asked = Object.entries(features).find(([, value]) => value !== undefined)
  if (asked) unsupported(`The Meilisearch provider does not support "${asked[0]}".`)
}

function wholeNumber(value: number, most: number): number {
  return Number.isInteger(value) && value >= 0
    ? Math.min(value, most)
    : refuse("Skip and take are whole numbers from 0 on.")
}

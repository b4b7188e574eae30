import { planQuery, type QueryPlan, type Vocabulary } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import type { PhysicalIndex } from "./catalog.ts"
import { invalid, unsupported } from "./errors.ts"
import { condition } from "./filters.ts"
import { distance, type Near, nearOption, within } from "./near.ts"
import { fieldNamed } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"
import { labelsOf, matchQuery, rankQuery } from "./text-query.ts"

export type Query = SearchTypes.ProviderSearchQuery

/** A query as this engine answers it. */
export interface Request {
  query: Query
  index: PhysicalIndex
  /** Absent where no text is searched for. */
  text?: TextRequest
  where: Sql
  near?: Near
  order: Sql
  /** Whether the best match comes first. */
  byRelevance: boolean
  skip: number
  take: number
}

export interface TextRequest {
  plan: QueryPlan
  match: string
  rank: string
}

/** A page beyond this is answered like the empty page it is in any shop. */
const SKIP_MAX = 1_000_000
const TAKE_MAX = 1000

/** Reads a query; refuses what this engine would only answer approximately. `q` may differ from the one typed. */
export function readRequest(
  query: Query,
  index: PhysicalIndex,
  vocabulary: Vocabulary,
  identifier: string,
  q: string | undefined = query.q,
): Request {
  const options = query.search_options ?? {}
  refuseUnsupported(query, options)
  const near = nearOption(options.provider_options?.[identifier])
  const text = q?.trim() ? readText(q, query, index, vocabulary) : undefined
  const filters = condition(query.filters, index.schema)
  const order = query.pagination?.order ?? {}
  const sorted = Object.keys(order)
  return {
    query,
    index,
    ...(text && { text }),
    ...(near && { near }),
    where: near ? sql`(${filters} AND ${within(near, index.schema)})` : filters,
    order: orderBy(order, index, text !== undefined, near?.sort === true),
    byRelevance: text !== undefined && !near?.sort && (sorted.length === 0 || sorted[0] === "_score"),
    skip: wholeNumber(query.pagination?.skip ?? 0, SKIP_MAX),
    take: wholeNumber(query.pagination?.take ?? 20, TAKE_MAX),
  }
}

function refuseUnsupported(query: Query, options: SearchTypes.SearchOptions): void {
  if (query.pagination?.cursor !== undefined)
    unsupported("PostgreSQL search pages by skip and take, not by cursor.")
  if (options.vector) unsupported("PostgreSQL search has no vectors.")
  if (options.distinct || query.index.settings.distinct_attribute)
    unsupported("PostgreSQL search has no distinct.")
  if (options.min_score !== undefined) unsupported("PostgreSQL search has no lowest score.")
  if (options.locales?.length)
    unsupported("PostgreSQL search has no locales: it reads Vietnamese and English.")
}

function readText(q: string, query: Query, index: PhysicalIndex, vocabulary: Vocabulary): TextRequest {
  const {
    match_strategy: strategy = "all",
    typo_tolerance,
    attributes_to_search_on,
  } = query.search_options ?? {}
  const labels = labelsOf(index.schema, attributes_to_search_on)
  if (labels === undefined)
    return unsupported("These fields cannot be searched without the others of their weight.")
  const plan = planQuery(q, vocabulary, {
    prefix: strategy === "last",
    typos: typo_tolerance ?? query.index.settings.typo_tolerance?.enabled ?? true,
  })
  return { plan, match: matchQuery(plan, labels, strategy), rank: rankQuery(plan, labels) }
}

function orderBy(
  order: Record<string, SearchTypes.SearchOrderBy>,
  index: PhysicalIndex,
  hasText: boolean,
  byDistance: boolean,
): Sql {
  const given = Object.entries(order).flatMap(([path, direction]) => {
    if (path === "_score") return hasText ? [raw("score DESC")] : []
    const field = fieldNamed(index.schema, path)
    if (!field.sortable) invalid(`The results cannot be sorted by "${path}".`)
    return [sql`${name(field.column)} ${raw(direction === "DESC" ? "DESC" : "ASC")} NULLS LAST`]
  })
  const natural = given.length === 0 && hasText && !byDistance ? [raw("score DESC")] : given
  return join([...(byDistance ? [raw("distance ASC")] : []), ...natural, raw("id ASC")], ", ")
}

/** Metres to the point of the query, where the nearest come first. */
export function distanceOf({ near, index }: Request): Sql {
  return near?.sort ? distance(near, index.schema) : raw("NULL::double precision")
}

function wholeNumber(value: number, most: number): number {
  if (!Number.isInteger(value) || value < 0) invalid("Skip and take are whole numbers of 0 or more.")
  return Math.min(value, most)
}

import { planQuery, type QueryPlan, type Vocabulary } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import type { PhysicalIndex } from "./catalog.ts"
import { invalid, unsupported } from "./errors.ts"
import { condition } from "./filters.ts"
import { type Near, nearOption, within } from "./near.ts"
import { fieldNamed } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"
import { labelsOf, matchQuery, tierQueries } from "./text-query.ts"

export type Query = SearchTypes.ProviderSearchQuery

/** A query as this engine answers it. */
export interface Request {
  query: Query
  index: PhysicalIndex
  /** Absent where no text is searched for. */
  text?: TextRequest
  where: Sql
  near?: Near
  /** Of equally good documents. */
  order: Sql
  /** Whether the best match comes first. */
  byRelevance: boolean
  skip: number
  take: number
}

export interface TextRequest {
  plan: QueryPlan
  match: string
  /** The best ways to match, see `tierQueries`. */
  tiers: string[]
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
  const match = matchQuery(plan, labels, strategy)
  return { plan, match, tiers: tierQueries(plan, labels, match) }
}

/** The order asked for among equally good or equally near documents, complete by id. */
function orderBy(
  order: Record<string, SearchTypes.SearchOrderBy>,
  index: PhysicalIndex,
  hasText: boolean,
  byDistance: boolean,
): Sql {
  const given = Object.entries(order).flatMap(([path, direction], at) => {
    if (path === "_score") {
      if (hasText && (at > 0 || direction === "ASC"))
        unsupported("PostgreSQL search orders by relevance first, the best first, or by fields.")
      return []
    }
    const field = fieldNamed(index.schema, path)
    if (!field.sortable) invalid(`The results cannot be sorted by "${path}".`)
    return [sql`${name(field.column)} ${raw(direction === "DESC" ? "DESC" : "ASC")} NULLS LAST`]
  })
  return join([...(byDistance ? [raw("distance ASC")] : []), ...given, raw("id ASC")], ", ")
}

function wholeNumber(value: number, most: number): number {
  if (!Number.isInteger(value) || value < 0) invalid("Skip and take are whole numbers of 0 or more.")
  return Math.min(value, most)
}

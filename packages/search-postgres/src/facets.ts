import { fold } from "@cho-ocop/ocop/slug"
import type { SearchTypes } from "@medusajs/framework/types"
import { invalid } from "./errors.ts"
import { date } from "./filters.ts"
import { type Field, fieldNamed, type Schema } from "./schema.ts"
import { join, name, type Sql, sql } from "./sql.ts"

export type FacetRequest = SearchTypes.SearchFacetRequest
type ValueRequest = Extract<FacetRequest, { type?: "value" }>
type RangeRequest = Extract<FacetRequest, { type: "range" }>
type Result = SearchTypes.SearchFacetResult

const VALUES_DEFAULT = 100
const VALUES_MAX = 1000

/** The facets asked for, in their long form. */
export function facetRequests(options: SearchTypes.SearchOptions | undefined): FacetRequest[] {
  return (options?.facets ?? []).map((facet) => (typeof facet === "string" ? { field: facet } : facet))
}

export function isValueFacet(request: FacetRequest): request is ValueRequest {
  return request.type === undefined || request.type === "value"
}

/** Ranges or statistics as one JSON value, aggregated over rows. */
export function aggregate(request: Exclude<FacetRequest, ValueRequest>, schema: Schema): Sql {
  const field = fieldNamed(schema, request.field)
  if (request.type === "stats") return statistics(field)
  const counts = request.ranges.map((range) => sql`count(*) FILTER (WHERE ${inRange(field, range)})`)
  return sql`json_build_array(${join(counts, ", ")})`
}

type Column = Field & { column: string }

function inRange(field: Column, { from, to }: RangeRequest["ranges"][number]): Sql {
  const column = name(field.column)
  const bounds = [
    ...(from === undefined ? [] : [sql`${column} >= ${bound(field, from)}`]),
    ...(to === undefined ? [] : [sql`${column} < ${bound(field, to)}`]),
  ]
  return join([sql`${column} IS NOT NULL`, ...bounds], " AND ")
}

function bound(field: Column, value: number | string): Sql {
  if (field.type === "timestamptz") return sql`${date(field, value)}::timestamptz`
  const number = Number(value)
  return Number.isFinite(number)
    ? sql`${number}::double precision`
    : invalid("A range has numbers as bounds.")
}

function statistics(field: Column): Sql {
  const column = name(field.column)
  const value =
    field.type === "timestamptz" ? sql`(extract(epoch FROM ${column}) * 1000)::double precision` : column
  return sql`json_build_object('min', min(${value}), 'max', max(${value}), 'avg', avg(${value}), 'sum', sum(${value}),
    'count', count(${value}))`
}

/** Counts of each value in the words of the Search Module: the most frequent first, equals by name. */
export function valueResult(request: ValueRequest, counts: readonly (readonly [string, number])[]): Result {
  const searched = fold(request.query ?? "")
  const values = counts
    .filter(([value, count]) => count > 0 && fold(value).startsWith(searched))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (request.sort === "alpha" ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1))
  const most = Math.min(Math.max(Math.trunc(request.limit ?? VALUES_DEFAULT) || 0, 0), VALUES_MAX)
  return { type: "value", values: values.slice(0, most) }
}

/** Ranges or statistics in the words of the Search Module. */
export function aggregateResult(request: Exclude<FacetRequest, ValueRequest>, answer: unknown): Result {
  if (request.type === "stats") {
    const { min, max, avg, sum, count } = answer as Record<string, number | null>
    return { type: "stats", min: min ?? 0, max: max ?? 0, avg: avg ?? 0, sum: sum ?? 0, count: count ?? 0 }
  }
  const counts = answer as number[]
  const ranges = request.ranges.map(({ key, from, to }, index) => ({
    key: key ?? `${from ?? "*"}-${to ?? "*"}`,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    count: counts[index] ?? 0,
  }))
  return { type: "range", ranges }
}

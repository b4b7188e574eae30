import type { SearchTypes } from "@medusajs/framework/types"
import { invalid } from "./errors.ts"
import { date } from "./filters.ts"
import { type Field, fieldNamed, type Schema } from "./schema.ts"
import { join, name, type Sql, sql } from "./sql.ts"

type Request = SearchTypes.SearchFacetRequest
type Result = SearchTypes.SearchFacetResult

const VALUES_DEFAULT = 100
const VALUES_MAX = 1000

/** A facet as asked for, in its long form. */
export function facetRequests(options: SearchTypes.SearchOptions): Request[] {
  return (options.facets ?? []).map((facet) => (typeof facet === "string" ? { field: facet } : facet))
}

/** A scalar query that answers one facet as JSON over the rows of `matches` that meet the condition. */
export function facetQuery(request: Request, schema: Schema, matches: Sql, meets: Sql): Sql {
  const field = fieldNamed(schema, request.field)
  if (request.type === "range") return rangeQuery(request, field, matches, meets)
  if (request.type === "stats") return statsQuery(field, matches, meets)
  return valueQuery(request, field, matches, meets)
}

type Column = Field & { column: string }

function valueQuery(request: Extract<Request, { type?: "value" }>, field: Column, matches: Sql, meets: Sql): Sql {
  const value = field.array ? sql`unnest(${name(field.column)})` : name(field.column)
  const searched = request.query === undefined ? "" : request.query.replaceAll("\u0000", "")
  const like = `${searched.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`
  const wanted = searched === "" ? sql`TRUE` : sql`unaccent(lower(value)) LIKE unaccent(lower(${like}))`
  const order = request.sort === "alpha" ? sql`value` : sql`count DESC, value`
  return sql`(SELECT coalesce(json_agg(facet), '[]') FROM (
    SELECT value, count FROM (SELECT (value)::text COLLATE "C" AS value, count FROM (
      SELECT ${value} AS value, count(*) AS count FROM ${matches} WHERE ${meets} GROUP BY 1) AS counted) AS texts
    WHERE value IS NOT NULL AND ${wanted} ORDER BY ${order} LIMIT ${limit(request.limit)}) AS facet)`
}

function limit(wanted: number | undefined): number {
  return Math.min(Math.max(Math.trunc(wanted ?? VALUES_DEFAULT) || 0, 0), VALUES_MAX)
}

function rangeQuery(request: Extract<Request, { type: "range" }>, field: Column, matches: Sql, meets: Sql): Sql {
  const counts = request.ranges.map(({ from, to }) => {
    const bounds = [
      ...(from === undefined ? [] : [sql`${name(field.column)} >= ${bound(field, from)}`]),
      ...(to === undefined ? [] : [sql`${name(field.column)} < ${bound(field, to)}`]),
      sql`${name(field.column)} IS NOT NULL`,
    ]
    return sql`count(*) FILTER (WHERE ${join(bounds, " AND ")})`
  })
  return sql`(SELECT json_build_array(${join(counts, ", ")}) FROM ${matches} WHERE ${meets})`
}

function bound(field: Column, value: number | string): Sql {
  if (field.type === "timestamptz") return sql`${date(field, value)}::timestamptz`
  const number = Number(value)
  return Number.isFinite(number) ? sql`${number}::double precision` : sql`${invalid("A range has numbers as bounds.")}`
}

function statsQuery(field: Column, matches: Sql, meets: Sql): Sql {
  const column = name(field.column)
  const number = field.type === "timestamptz" ? sql`(extract(epoch FROM ${column}) * 1000)::double precision` : column
  return sql`(SELECT json_build_object('min', min(value), 'max', max(value), 'avg', avg(value), 'sum', sum(value),
    'count', count(value)) FROM (SELECT ${number} AS value FROM ${matches} WHERE ${meets}) AS numbers)`
}

/** The facet's JSON in the words of the Search Module. */
export function facetResult(request: Request, answer: unknown): Result {
  if (request.type === "range") {
    const counts = answer as number[]
    const ranges = request.ranges.map(({ key, from, to }, index) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count: counts[index] ?? 0,
    }))
    return { type: "range", ranges }
  }
  if (request.type === "stats") {
    const { min, max, avg, sum, count } = answer as Record<string, number | null>
    const known = avg === null || sum === null ? {} : { avg, sum }
    return { type: "stats", min: min ?? 0, max: max ?? 0, ...known, count: count ?? 0 } as Result
  }
  return { type: "value", values: answer as { value: string; count: number }[] }
}

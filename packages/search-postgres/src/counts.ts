import { cubeFields, cubeLines } from "./cube.ts"
import { aggregate, type FacetRequest, facetRequests, isValueFacet } from "./facets.ts"
import { filteredPaths } from "./filters.ts"
import type { Request } from "./request.ts"
import { type Field, fieldNamed } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

type ValueFacet = Extract<FacetRequest, { type?: "value" }>

export function valueFacets({ query }: Request): ValueFacet[] {
  return facetRequests(query.search_options).filter(isValueFacet)
}

/** Ranges and statistics. */
export function aggregateFacets({ query }: Request): Exclude<FacetRequest, ValueFacet>[] {
  return facetRequests(query.search_options).filter((facet) => !isValueFacet(facet))
}

const NONE = raw("'[]'::json")

/** The matches that meet a request's filters, as `FROM` takes them. */
export type Matches = Sql

/** How many there are; `NULL` where nobody asks. */
export function count(request: Request, number: number, matches: Matches): Sql {
  if (request.query.search_options?.count === "none") return raw("NULL::int")
  const lines = readyCounts(request, [])
  if (lines) return sql`(SELECT coalesce(sum(documents), 0)::int FROM ${lines})`
  const [bundle] = bundles(request)
  if (!bundle) return sql`(SELECT count(*)::int FROM ${matches})`
  return sql`(SELECT coalesce(sum(documents), 0)::int FROM ${bundleTable(number)} WHERE ${inBundle(0)})`
}

export function aggregates(request: Request, matches: Matches): Sql {
  const each = aggregateFacets(request).map((facet) => aggregate(facet, request.index.schema))
  return each.length === 0 ? NONE : sql`(SELECT json_build_array(${join(each, ", ")}) FROM ${matches})`
}

/** Every value facet, with its place among those asked for. */
export function tallies(request: Request, number: number, matches: Matches): Sql {
  const facets = countedFacets(request).map((facet) => tally(request, facet, number, matches))
  if (facets.length === 0) return NONE
  return sql`(SELECT coalesce(json_agg(json_build_array(facet, value, documents)), '[]')
    FROM (${join(facets, " UNION ALL ")}) AS tally)`
}

function tally(request: Request, { field, place }: CountedFacet, number: number, matches: Matches): Sql {
  const column = name(field.column)
  const facet = raw(`${place} AS facet`)
  if (field.array) {
    return sql`SELECT ${facet}, value::text, count(*) AS documents FROM ${matches}, unnest(${column}) AS value GROUP BY value`
  }
  const lines = readyCounts(request, [field.path])
  if (lines)
    return sql`SELECT ${facet}, ${column}::text AS value, sum(documents) AS documents FROM ${lines} GROUP BY ${column}`
  const bundle = bundles(request).findIndex((columns) => columns.includes(field.column))
  return sql`SELECT ${facet}, ${column}::text AS value, sum(documents) AS documents
    FROM ${bundleTable(number)} WHERE ${inBundle(bundle)} GROUP BY ${column}`
}

interface CountedFacet {
  field: Field & { column: string }
  place: number
}

function countedFacets(request: Request): CountedFacet[] {
  const { schema } = request.index
  return valueFacets(request).map(({ field }, place) => ({ field: fieldNamed(schema, field), place }))
}

/** The counts kept beside the documents, where these know all that is asked about. */
function readyCounts(
  { query, index, text, near, where }: Request,
  counted: readonly string[],
): Sql | undefined {
  const asked = new Set([...filteredPaths(query.filters), ...counted])
  const known = new Set(cubeFields(index).map(({ path }) => path))
  if (text || near || known.size === 0 || asked.size > 2 || ![...asked].every((path) => known.has(path)))
    return undefined
  return sql`${cubeLines(index, asked)} AND ${where}`
}

/** Fields counted together have few combinations, and each match is looked up once for all of them. */
const BUNDLE = 3

/** The columns to be counted over the matches, in bundles. */
function bundles(request: Request): string[][] {
  const columns = countedFacets(request)
    .filter(({ field }) => !field.array && !readyCounts(request, [field.path]))
    .map(({ field }) => field.column)
  const each = [...new Set(columns)]
  return Array.from({ length: Math.ceil(each.length / BUNDLE) }, (_, at) =>
    each.slice(at * BUNDLE, (at + 1) * BUNDLE),
  )
}

/** The subquery that counts the bundles, with its name; none where there is nothing to count. */
export function bundleTables(request: Request, number: number, matches: Matches): Sql[] {
  const bundled = bundles(request)
  if (bundled.length === 0) return []
  const sets = bundled.map((columns) => sql`(${join(columns.map(name), ", ")})`)
  const marks = bundled.map(([first = ""], at) => sql`GROUPING(${name(first)}) = 0 AS ${bundleMark(at)}`)
  return [
    sql`${bundleTable(number)} AS MATERIALIZED (
      SELECT ${join([...bundled.flat().map(name), ...marks], ", ")}, count(*) AS documents
      FROM ${matches} GROUP BY GROUPING SETS (${join(sets, ", ")}))`,
  ]
}

function inBundle(bundle: number): Sql {
  return bundleMark(bundle)
}

function bundleMark(bundle: number): Sql {
  return name(`in_bundle_${bundle}`)
}

function bundleTable(number: number): Sql {
  return name(`bundles_${number}`)
}

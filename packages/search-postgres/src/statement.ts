import { revisionOf } from "./catalog.ts"
import { cubeFields, cubeTable } from "./cube.ts"
import { aggregate, type FacetRequest, facetRequests, isValueFacet } from "./facets.ts"
import { filteredPaths } from "./filters.ts"
import { distanceOf, type Request } from "./request.ts"
import { type Field, fieldNamed, type Label, type Schema } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** So many of the best matches are put in their final order by the shared ranking; later pages keep this engine's. */
export const RANKED = 100

/** The line of the statement's answer for one request. */
export interface AnswerLine {
  /** Place of the request in the list asked. */
  request: number
  revision: string
  count: number | null
  /** Ranges and statistics in the order asked. */
  aggregates: unknown[]
  /** Which value facet (by its place), which value, how many documents. */
  tallies: [facet: number, value: string | null, count: number][]
  hits: { id: string; document: Record<string, unknown> }[]
}

type ValueFacet = Extract<FacetRequest, { type?: "value" }>

export function valueFacets({ query }: Request): ValueFacet[] {
  return facetRequests(query.search_options).filter(isValueFacet)
}

/** Ranges and statistics. */
export function aggregateFacets({ query }: Request): Exclude<FacetRequest, ValueFacet>[] {
  return facetRequests(query.search_options).filter((facet) => !isValueFacet(facet))
}

/**
 * All requests in one statement. Those that search the same text in the same index share one pass over its matches:
 * a facet that ignores its own filter differs from the main query in its filters only.
 */
export function statement(requests: readonly Request[]): Sql {
  const numbered = requests.map((request, number) => ({ request, number }))
  const groups = Map.groupBy(numbered, ({ request: { index, text, near }, number }) =>
    JSON.stringify([index.table, text ? [text.match, near] : number]),
  )
  return join(
    [...groups.values()].map((group) => sql`(${groupStatement(group)})`),
    " UNION ALL ",
  )
}

type Group = readonly { request: Request; number: number }[]

const MATCHES = name("matches")

function groupStatement(group: Group): Sql {
  const { text } = firstOf(group)
  const lines = group.map(({ request, number }) =>
    answerLine(request, number, group.length > 1 ? flag(number) : raw("TRUE")),
  )
  return sql`WITH ${MATCHES} AS ${raw(text ? "MATERIALIZED" : "NOT MATERIALIZED")} (${matches(group)})
    ${join(lines, " UNION ALL ")}`
}

function matches(group: Group): Sql {
  const first = firstOf(group)
  const flags = group.map(({ request: { where }, number }) => sql`(${where} IS TRUE) AS ${flag(number)}`)
  const columns = [
    raw("id"),
    ...usedColumns(group).map(name),
    sql`${score(group)} AS score`,
    sql`${distanceOf(first)} AS distance`,
    ...(group.length > 1 ? flags : []),
  ]
  const wheres = group.map(({ request: { where } }) => where)
  const matching = first.text ? matchCondition(first.text.match) : raw("TRUE")
  return sql`SELECT ${join(columns, ", ")} FROM ${name(first.index.table)}
    WHERE ${matching} AND (${join(wheres, " OR ")})`
}

/** Whether a match meets the filters of this request. */
function flag(number: number): Sql {
  return name(`meets_${number}`)
}

/** A query without a word in it (an emoji, a dash) finds nothing. */
function matchCondition(match: string): Sql {
  return match === "" ? raw("FALSE") : sql`terms @@ ${match}::tsquery`
}

/** Only what is shown needs a score. */
function score(group: Group): Sql {
  const shown = group.map(({ request }) => request).filter(({ take, byRelevance }) => take > 0 && byRelevance)
  const { text, index } = shown[0] ?? {}
  if (!text || !index || text.rank === "") return raw("0::real")
  const wheres = shown.map(({ where }) => where)
  return sql`CASE WHEN ${join(wheres, " OR ")}
    THEN ts_rank(${weights(index.schema)}::real[], terms, ${text.rank}::tsquery, 1) ELSE 0 END`
}

const RISING: readonly Label[] = ["D", "C", "B", "A"]

function weights(schema: Schema): string {
  const heaviest = (label: Label) =>
    Math.max(0, ...schema.searchable.filter((field) => field.label === label).map(({ weight }) => weight))
  return `{${RISING.map(heaviest).join(",")}}`
}

function usedColumns(group: Group): string[] {
  const columns = group.flatMap(({ request: { query, index } }) => {
    const facets = facetRequests(query.search_options).map(({ field }) => field)
    const sorts = Object.keys(query.pagination?.order ?? {}).filter((path) => path !== "_score")
    return [...facets, ...sorts].map((path) => fieldNamed(index.schema, path).column)
  })
  return [...new Set(columns)].filter((column) => column !== "id")
}

function answerLine(request: Request, number: number, met: Sql): Sql {
  const { query, index } = request
  const source = counters(request, met)
  const counted = query.search_options?.count !== "none"
  return sql`SELECT ${number}::int AS request, ${revisionOf(index.name)}::text AS revision,
    ${counted ? sql`(SELECT coalesce(${source.number}, 0)::int FROM ${source.rows})` : raw("NULL::int")} AS count,
    ${aggregates(request, met)} AS aggregates, ${tallies(request, met, source)} AS tallies,
    ${hits(request, met)} AS hits`
}

/** Where to count: over the matches, or over the ready counts where these know all that is asked about. */
interface Counters {
  rows: Sql
  number: Sql
}

function counters(request: Request, met: Sql): Counters {
  const { query, index, text, near, where } = request
  const known = new Set(cubeFields(index).map(({ path }) => path))
  const asked = [...filteredPaths(query.filters), ...plainFacets(request).map(({ field }) => field.path)]
  if (text || near || known.size === 0 || !asked.every((path) => known.has(path))) {
    return { rows: sql`${MATCHES} WHERE ${met}`, number: raw("count(*)") }
  }
  return { rows: sql`${cubeTable(index)} WHERE documents > 0 AND ${where}`, number: raw("sum(documents)") }
}

const NONE = raw("'[]'::json")

function aggregates(request: Request, met: Sql): Sql {
  const each = aggregateFacets(request).map((facet) => aggregate(facet, request.index.schema))
  return each.length === 0
    ? NONE
    : sql`(SELECT json_build_array(${join(each, ", ")}) FROM ${MATCHES} WHERE ${met})`
}

/** Every value facet: plain fields in one pass, lists in one each. */
function tallies(request: Request, met: Sql, source: Counters): Sql {
  const plain = plainFacets(request)
  const lists = countedFacets(request).filter(({ field }) => field.array)
  const passes = [
    ...(plain.length > 0 ? [plainTallies(plain, source)] : []),
    ...lists.map((facet) => listTallies(facet, met)),
  ]
  if (passes.length === 0) return NONE
  return sql`(SELECT coalesce(json_agg(json_build_array(facet, value, count)), '[]')
    FROM (${join(passes, " UNION ALL ")}) AS tally)`
}

function plainFacets(request: Request): CountedFacet[] {
  return countedFacets(request).filter(({ field }) => !field.array)
}

function countedFacets(request: Request): CountedFacet[] {
  const { schema } = request.index
  return valueFacets(request).map(({ field }, place) => ({ field: fieldNamed(schema, field), place }))
}

interface CountedFacet {
  field: Field & { column: string }
  place: number
}

function plainTallies(facets: readonly CountedFacet[], { rows, number }: Counters): Sql {
  const inSet = ({ field }: CountedFacet) => sql`GROUPING(${name(field.column)}) = 0`
  const sets = facets.map(({ field }) => sql`(${name(field.column)})`)
  const places = facets.map((facet) => sql`WHEN ${inSet(facet)} THEN ${facet.place}::int`)
  const values = facets.map((facet) => sql`WHEN ${inSet(facet)} THEN ${name(facet.field.column)}::text`)
  return sql`SELECT CASE ${join(places, " ")} END AS facet, CASE ${join(values, " ")} END AS value, ${number} AS count
    FROM ${rows} GROUP BY GROUPING SETS (${join(sets, ", ")})`
}

function listTallies({ field, place }: CountedFacet, met: Sql): Sql {
  return sql`SELECT ${place}::int AS facet, value::text, count(*) AS count
    FROM ${MATCHES}, unnest(${name(field.column)}) AS value WHERE ${met} GROUP BY value`
}

function hits(request: Request, met: Sql): Sql {
  const { skip, take } = page(request)
  if (request.take === 0) return NONE
  const documents = name(request.index.documents)
  return sql`(SELECT coalesce(json_agg(hit), '[]') FROM (
    SELECT id, (SELECT document FROM ${documents} WHERE ${documents}.id = ${MATCHES}.id) AS document
    FROM ${MATCHES} WHERE ${met} ORDER BY ${request.order} LIMIT ${take} OFFSET ${skip}) AS hit)`
}

/** What to read for the page: where the shared ranking reorders the first matches, all of those. */
export function page({ byRelevance, skip, take }: Request): { skip: number; take: number } {
  if (!byRelevance || skip >= RANKED) return { skip, take }
  return { skip: 0, take: Math.max(RANKED, skip + take) }
}

function firstOf([first]: Group): Request {
  if (!first) throw new Error("A group of requests is never empty.")
  return first.request
}

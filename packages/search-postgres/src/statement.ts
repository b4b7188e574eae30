import { revisionOf } from "./catalog.ts"
import { aggregate, type FacetRequest, facetRequests, isValueFacet } from "./facets.ts"
import { distanceOf, type Request } from "./request.ts"
import { type Field, fieldNamed, type Label, type Schema } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** So many of the best matches are put in their final order by the shared ranking; later pages keep this engine's. */
export const RANKED = 100

/** Requests that search the same text in the same index, answered in one pass over its matches. */
export interface Group {
  requests: readonly Request[]
  /** Fields whose values are counted, without lists. */
  counted: readonly string[]
  /** Lists whose values are counted. */
  countedLists: readonly string[]
}

/** The line of the statement's answer for one group. */
export interface GroupAnswer {
  group: number
  revision: string
  /** One for each request: how many documents, and its ranges and statistics in the order asked. */
  totals: { count: number; aggregates: unknown[] }[]
  /** Which counted field (by its place), which value, how many documents of each request. */
  tallies: [field: number, value: string | null, ...counts: number[]][]
  listTallies: [field: number, value: string | null, ...counts: number[]][]
  hits: { id: string; document: Record<string, unknown> }[][]
}

/** A facet that ignores its own filter differs from the main query in its filters only: they share a group. */
export function groupRequests(requests: readonly Request[]): Group[] {
  const groups = Map.groupBy(requests, ({ index, text, near }) => JSON.stringify([index.table, text?.match, near]))
  return [...groups.values()].map((grouped) => {
    const fields = [...new Set(grouped.flatMap(valueFacets).map(({ field }) => field))]
    const isList = (path: string) => grouped.some(({ index }) => fieldNamed(index.schema, path).array)
    return {
      requests: grouped,
      counted: fields.filter((path) => !isList(path)),
      countedLists: fields.filter(isList),
    }
  })
}

export function valueFacets({ query }: Request): Extract<FacetRequest, { type?: "value" }>[] {
  return facetRequests(query.search_options).filter(isValueFacet)
}

/** Ranges and statistics. */
export function aggregateFacets({ query }: Request) {
  return facetRequests(query.search_options).filter((facet) => !isValueFacet(facet))
}

/** All groups in one statement, a line of answer each. */
export function statement(groups: readonly Group[]): Sql {
  return join(
    groups.map((group, number) => sql`(${groupStatement(group, number)})`),
    " UNION ALL ",
  )
}

const MATCHES = name("matches")

function groupStatement(group: Group, number: number): Sql {
  const { index, text } = firstOf(group)
  const hitLists = group.requests.map((request, at) => hits(request, meets(group, at)))
  return sql`WITH ${MATCHES} AS ${raw(text ? "MATERIALIZED" : "NOT MATERIALIZED")} (${matches(group)})
    SELECT ${number}::int AS "group", ${revisionOf(index.name)}::text AS revision,
      ${totals(group)} AS totals, ${tallies(group)} AS tallies, ${listTallies(group)} AS "listTallies",
      json_build_array(${join(hitLists, ", ")}) AS hits`
}

function matches(group: Group): Sql {
  const request = firstOf(group)
  const { text, index } = request
  const flags = group.requests.map(({ where }, at) => sql`(${where} IS TRUE) AS ${flag(at)}`)
  const columns = [
    raw("id"),
    ...usedColumns(group).map(name),
    sql`${score(group)} AS score`,
    sql`${distanceOf(request)} AS distance`,
    ...(group.requests.length > 1 ? flags : []),
  ]
  const wheres = group.requests.map(({ where }) => where)
  const matching = text ? matchCondition(text.match) : raw("TRUE")
  return sql`SELECT ${join(columns, ", ")} FROM ${name(index.table)} WHERE ${matching} AND (${join(wheres, " OR ")})`
}

/** A query without a word in it (an emoji, a dash) finds nothing. */
function matchCondition(match: string): Sql {
  return match === "" ? raw("FALSE") : sql`terms @@ ${match}::tsquery`
}

/** Whether a match meets the filters of one request of the group; where it is alone, all do. */
function meets(group: Group, at: number): Sql {
  return group.requests.length > 1 ? flag(at) : raw("TRUE")
}

function flag(at: number): Sql {
  return name(`meets_${at}`)
}

/** Only what is shown needs a score. */
function score({ requests }: Group): Sql {
  const shown = requests.filter(({ take, byRelevance }) => take > 0 && byRelevance)
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

function usedColumns({ requests }: Group): string[] {
  const columns = requests.flatMap(({ query, index }) => {
    const facets = facetRequests(query.search_options).map(({ field }) => field)
    const sorts = Object.keys(query.pagination?.order ?? {}).filter((path) => path !== "_score")
    return [...facets, ...sorts].map((path) => fieldNamed(index.schema, path).column)
  })
  return [...new Set(columns)].filter((column) => column !== "id")
}

function totals(group: Group): Sql {
  const each = group.requests.map((request, at) => {
    const met = meets(group, at)
    const aggregates = aggregateFacets(request).map((facet) => aggregate(facet, request.index.schema, met))
    return sql`json_build_object('count', count(*) FILTER (WHERE ${met}),
      'aggregates', json_build_array(${join(aggregates, ", ")}))`
  })
  return sql`(SELECT json_build_array(${join(each, ", ")}) FROM ${MATCHES})`
}

const NONE = raw("'[]'::json")

/** Every counted field in one pass. */
function tallies(group: Group): Sql {
  if (group.counted.length === 0) return NONE
  const columns = group.counted.map((path) => columnOf(group, path))
  const sets = columns.map((column) => sql`(${name(column.column)})`)
  const fields = columns.map(({ column }, at) => sql`WHEN GROUPING(${name(column)}) = 0 THEN ${at}::int`)
  const values = columns.map(({ column }) => sql`WHEN GROUPING(${name(column)}) = 0 THEN ${name(column)}::text`)
  return sql`(SELECT json_agg(json_build_array(field, value, ${counterNames(group)})) FROM (
    SELECT CASE ${join(fields, " ")} END AS field, CASE ${join(values, " ")} END AS value, ${counters(group)}
    FROM ${MATCHES} GROUP BY GROUPING SETS (${join(sets, ", ")})) AS tally)`
}

function listTallies(group: Group): Sql {
  if (group.countedLists.length === 0) return NONE
  const lists = group.countedLists.map((path, at) => {
    const { column } = columnOf(group, path)
    return sql`SELECT ${at}::int AS field, value::text, ${counters(group)}
      FROM ${MATCHES}, unnest(${name(column)}) AS value GROUP BY value`
  })
  return sql`(SELECT json_agg(json_build_array(field, value, ${counterNames(group)}))
    FROM (${join(lists, " UNION ALL ")}) AS tally)`
}

function counters(group: Group): Sql {
  const counts = group.requests.map((_, at) => sql`count(*) FILTER (WHERE ${meets(group, at)}) AS ${counter(at)}`)
  return join(counts, ", ")
}

function counterNames(group: Group): Sql {
  return join(
    group.requests.map((_, at) => counter(at)),
    ", ",
  )
}

function counter(at: number): Sql {
  return name(`count_${at}`)
}

function columnOf(group: Group, path: string): Field & { column: string } {
  return fieldNamed(firstOf(group).index.schema, path)
}

function hits(request: Request, met: Sql): Sql {
  const { skip, take } = page(request)
  if (request.take === 0) return NONE
  const table = name(request.index.table)
  return sql`(SELECT coalesce(json_agg(hit), '[]') FROM (
    SELECT id, (SELECT document FROM ${table} WHERE ${table}.id = ${MATCHES}.id) AS document
    FROM ${MATCHES} WHERE ${met} ORDER BY ${request.order} LIMIT ${take} OFFSET ${skip}) AS hit)`
}

/** What to read for the page: where the shared ranking reorders the first matches, all of those. */
export function page({ byRelevance, skip, take }: Request): { skip: number; take: number } {
  if (!byRelevance || skip >= RANKED) return { skip, take }
  return { skip: 0, take: Math.max(RANKED, skip + take) }
}

function firstOf({ requests: [first] }: Group): Request {
  if (!first) throw new Error("A group of requests is never empty.")
  return first
}

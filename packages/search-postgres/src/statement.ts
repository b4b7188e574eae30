import { facetQuery, facetRequests } from "./facets.ts"
import { revisionOf } from "./catalog.ts"
import { distanceOf, type Request } from "./request.ts"
import { fieldNamed, type Label, type Schema } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** So many of the best matches are put in their final order by the shared ranking; later pages keep this engine's. */
export const RANKED = 100

/** One line of the statement's answer. */
export interface Answer {
  /** Which request it answers. */
  request: number
  revision: string
  /** Whether any request with the same text found something. */
  found: boolean
  count: number | null
  hits: { id: string; document: Record<string, unknown> }[]
  facets: unknown[]
}

/**
 * All requests in one statement. Those that search the same text in the same index share one pass over its matches:
 * a facet that ignores its own filter differs from the main query in its filters only.
 */
export function statement(requests: readonly Request[]): Sql {
  const numbered = requests.map((request, number) => ({ request, number }))
  const groups = Map.groupBy(numbered, ({ request: { index, text, near } }) =>
    JSON.stringify([index.table, text?.match, near]),
  )
  return join(
    [...groups.values()].map((group) => sql`(${groupStatement(group)})`),
    " UNION ALL ",
  )
}

interface Numbered {
  request: Request
  number: number
}

const MATCHES = name("matches")

function groupStatement(group: readonly Numbered[]): Sql {
  const alone = group.length === 1
  const answers = group.map(({ request, number }) => answer(request, number, alone ? raw("TRUE") : flag(number)))
  return sql`WITH ${MATCHES} AS MATERIALIZED (${matchesOf(group, alone)}) ${join(answers, " UNION ALL ")}`
}

function matchesOf(group: readonly Numbered[], alone: boolean): Sql {
  const [{ request } = unreachable()] = group
  const { text, index } = request
  const wheres = group.map(({ request: { where } }) => where)
  const columns = [
    raw("id"),
    ...usedColumns(group).map(name),
    sql`${score(group)} AS score`,
    sql`${distanceOf(request)} AS distance`,
    ...(alone ? [] : group.map(({ request: { where }, number }) => sql`(${where} IS TRUE) AS ${flag(number)}`)),
  ]
  const matching = text ? matchCondition(text.match) : raw("TRUE")
  return sql`SELECT ${join(columns, ", ")} FROM ${name(index.table)} WHERE ${matching} AND (${join(wheres, " OR ")})`
}

/** A query without a word in it (an emoji, a dash) finds nothing. */
function matchCondition(match: string): Sql {
  return match === "" ? raw("FALSE") : sql`terms @@ ${match}::tsquery`
}

/** Only what is shown needs a score. */
function score(group: readonly Numbered[]): Sql {
  const shown = group.filter(({ request: { take, byRelevance } }) => take > 0 && byRelevance)
  const { text, index } = shown[0]?.request ?? {}
  if (!text || !index || text.rank === "") return raw("0::real")
  const wheres = shown.map(({ request: { where } }) => where)
  return sql`CASE WHEN ${join(wheres, " OR ")}
    THEN ts_rank(${weights(index.schema)}::real[], terms, ${text.rank}::tsquery, 1) ELSE 0 END`
}

const RISING: readonly Label[] = ["D", "C", "B", "A"]

function weights(schema: Schema): string {
  const heaviest = (label: Label) =>
    Math.max(0, ...schema.searchable.filter((field) => field.label === label).map(({ weight }) => weight))
  return `{${RISING.map(heaviest).join(",")}}`
}

function usedColumns(group: readonly Numbered[]): string[] {
  const paths = group.flatMap(({ request: { query } }) => [
    ...facetRequests(query.search_options ?? {}).map(({ field }) => field),
    ...Object.keys(query.pagination?.order ?? {}).filter((path) => path !== "_score"),
  ])
  const schema = group[0]?.request.index.schema
  const columns = schema ? paths.map((path) => fieldNamed(schema, path).column) : []
  return [...new Set(columns)].filter((column) => column !== "id")
}

function answer(request: Request, number: number, meets: Sql): Sql {
  const { query, index } = request
  const options = query.search_options ?? {}
  const facets = facetRequests(options).map((facet) => facetQuery(facet, index.schema, MATCHES, meets))
  const count = options.count === "none" ? raw("NULL") : sql`(SELECT count(*)::int FROM ${MATCHES} WHERE ${meets})`
  return sql`SELECT ${number}::int AS request, ${revisionOf(index.name)}::text AS revision,
    EXISTS (SELECT FROM ${MATCHES}) AS found, ${count} AS count,
    ${request.take === 0 ? raw("'[]'::json") : hits(request, meets)} AS hits,
    json_build_array(${join(facets, ", ")}) AS facets`
}

function hits(request: Request, meets: Sql): Sql {
  const { skip, take } = page(request)
  const table = name(request.index.table)
  return sql`(SELECT coalesce(json_agg(hit), '[]') FROM (
    SELECT id, (SELECT document FROM ${table} WHERE ${table}.id = ${MATCHES}.id) AS document
    FROM ${MATCHES} WHERE ${meets} ORDER BY ${request.order} LIMIT ${take} OFFSET ${skip}) AS hit)`
}

/** What to read for the page: where the shared ranking reorders the first matches, all of those. */
export function page({ byRelevance, skip, take }: Request): { skip: number; take: number } {
  if (!byRelevance || skip >= RANKED) return { skip, take }
  return { skip: 0, take: Math.max(RANKED, skip + take) }
}

function flag(number: number): Sql {
  return name(`meets_${number}`)
}

function unreachable(): never {
  throw new Error("A group of requests is never empty.")
}

import { revisionOf } from "./catalog.ts"
import { aggregates, bundleTables, count, type Matches, tallies } from "./counts.ts"
import { facetRequests } from "./facets.ts"
import { hits, hitTables, matchCondition } from "./hits.ts"
import type { Request } from "./request.ts"
import { fieldNamed } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

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
  const met = (number: number): Matches =>
    group.length > 1 ? sql`(SELECT * FROM ${MATCHES} WHERE ${flag(number)}) AS met` : MATCHES
  const tables = group.flatMap(({ request, number }) => [
    ...bundleTables(request, number, met(number)),
    ...hitTables(request, number),
  ])
  const lines = group.map(({ request, number }) => answerLine(request, number, met(number)))
  return sql`WITH ${join([sql`${MATCHES} AS (${matches(group)})`, ...tables], ", ")} ${join(lines, " UNION ALL ")}`
}

/** What is counted: the facets of everything that matches the text and meets the filters of any of the requests. */
function matches(group: Group): Sql {
  const { text, index } = firstOf(group)
  const wheres = group.map(({ request: { where } }) => where)
  const flags = group.map(({ request: { where }, number }) => sql`(${where} IS TRUE) AS ${flag(number)}`)
  const columns = [raw("id"), ...countedColumns(group).map(name), ...(group.length > 1 ? flags : [])]
  return sql`SELECT ${join(columns, ", ")} FROM ${name(index.table)}
    WHERE ${text ? matchCondition(text.match) : raw("TRUE")} AND (${join(wheres, " OR ")})`
}

/** Whether a match meets the filters of this request. */
function flag(number: number): Sql {
  return name(`meets_${number}`)
}

function countedColumns(group: Group): string[] {
  const columns = group.flatMap(({ request: { query, index } }) =>
    facetRequests(query.search_options).map(({ field }) => fieldNamed(index.schema, field).column),
  )
  return [...new Set(columns)].filter((column) => column !== "id")
}

function answerLine(request: Request, number: number, met: Matches): Sql {
  return sql`SELECT ${raw(String(number))} AS request, ${revisionOf(request.index.name)}::text AS revision,
    ${count(request, number, met)} AS count, ${aggregates(request, met)} AS aggregates,
    ${tallies(request, number, met)} AS tallies, ${hits(request, number)} AS hits`
}

function firstOf([first]: Group): Request {
  if (!first) throw new Error("A group of requests is never empty.")
  return first.request
}

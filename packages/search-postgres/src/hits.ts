import { distance } from "./near.ts"
import type { Request, TextRequest } from "./request.ts"
import { fieldNamed } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** So many of the best matches are put in their final order by the shared ranking; later pages keep this engine's. */
export const RANKED = 100

/** What to read for the page: where the shared ranking reorders the first matches, all of those. */
export function page({ byRelevance, skip, take }: Request): { skip: number; take: number } {
  if (!byRelevance || skip >= RANKED) return { skip, take }
  return { skip: 0, take: Math.max(RANKED, skip + take) }
}

/** Subqueries that `hits` reads from, each with its name. */
export function hitTables(request: Request, number: number): Sql[] {
  if (request.take === 0) return []
  return request.text && request.byRelevance
    ? tiers(request, request.text, number)
    : [plainHits(request, number)]
}

/** The page as one JSON value. */
export function hits(request: Request, number: number): Sql {
  if (request.take === 0) return raw("'[]'::json")
  const { skip, take } = page(request)
  const documents = name(request.index.documents)
  const tables = hitTables(request, number).map((_, at) => sql`SELECT * FROM ${hitTable(number, at)}`)
  const order = request.text && request.byRelevance ? sql`tier, length, ${request.order}` : request.order
  return sql`(SELECT coalesce(json_agg(hit), '[]') FROM (
    SELECT id, (SELECT document FROM ${documents} WHERE ${documents}.id = found.id) AS document
    FROM (${join(tables, " UNION ALL ")}) AS found ORDER BY ${order} LIMIT ${take} OFFSET ${skip}) AS hit)`
}

/** A query without a word in it (an emoji, a dash) finds nothing. */
export function matchCondition(match: string): Sql {
  return match === "" ? raw("FALSE") : sql`terms @@ ${match}::tsquery`
}

/**
 * The best ways to match first, and in each the shortest names. A later way is only tried where the earlier ones did
 * not find enough for the page.
 */
function tiers(request: Request, { match, tiers: best }: TextRequest, number: number): Sql[] {
  const wanted = page(request).skip + page(request).take
  const ways = [...best, match]
  return ways.map((way, tier) => {
    const before = ways[tier - 1]
    const query = before === undefined ? way : `(${way}) & !(${before})`
    const known = Array.from({ length: tier }, (_, at) => sql`(SELECT count(*) FROM ${hitTable(number, at)})`)
    const isNeeded = tier === 0 ? raw("TRUE") : sql`${join(known, " + ")} < ${wanted}`
    return sql`${hitTable(number, tier)} AS MATERIALIZED (
      SELECT ${join([raw(`id, ${tier} AS tier, length`), ...sortColumns(request)], ", ")}
      FROM ${name(request.index.table)}
      WHERE ${matchCondition(match === "" ? "" : query)} AND ${request.where} AND ${isNeeded}
      ORDER BY length, ${request.order} LIMIT ${wanted})`
  })
}

function plainHits(request: Request, number: number): Sql {
  const { text, near, index, where, order } = request
  const { skip, take } = page(request)
  const away = near?.sort ? [sql`${distance(near, index.schema)} AS distance`] : []
  return sql`${hitTable(number, 0)} AS (
    SELECT ${join([raw("id"), ...sortColumns(request), ...away], ", ")} FROM ${name(index.table)}
    WHERE ${text ? matchCondition(text.match) : raw("TRUE")} AND ${where} ORDER BY ${order} LIMIT ${skip + take})`
}

function sortColumns({ query, index }: Request): Sql[] {
  const paths = Object.keys(query.pagination?.order ?? {}).filter((path) => path !== "_score")
  const columns = new Set(paths.map((path) => fieldNamed(index.schema, path).column))
  return [...columns].filter((column) => column !== "id").map(name)
}

function hitTable(number: number, tier: number): Sql {
  return name(`hits_${number}_${tier}`)
}

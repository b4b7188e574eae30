import { CATALOGUE_PAGE_SIZE, CatalogueQuery, FACETS, type Facet } from "@cho-ocop/contracts"
import { provinceBySlug } from "@cho-ocop/ocop"

const SEVERAL: readonly string[] = FACETS
const DEFAULT_PAGE = 1

export type ReadQuery =
  | { ok: true; query: CatalogueQuery }
  /** `faults` names the parameters that could not be read. */
  | { ok: false; faults: string[] }

/** Reads the list's address; empty parameters, as a plain form sends them, count as not given. */
export function readCatalogueQuery(parameters: URLSearchParams): ReadQuery {
  const given: Record<string, string | string[]> = {}
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name).filter((value) => value !== "")
    const last = values.at(-1)
    if (last !== undefined) given[name] = SEVERAL.includes(name) ? values : last
  }
  const read = CatalogueQuery.safeParse(given)
  if (!read.success)
    return { ok: false, faults: [...new Set(read.error.issues.map((issue) => String(issue.path[0])))] }
  if (read.data.near && !provinceBySlug(read.data.near)) return { ok: false, faults: ["near"] }
  return { ok: true, query: read.data }
}

/** The address's parameters in a fixed order, without what goes without saying. */
export function writeCatalogueQuery(query: Partial<CatalogueQuery>): URLSearchParams {
  const parameters = new URLSearchParams()
  if (query.q) parameters.set("q", query.q)
  for (const facet of FACETS) for (const value of query[facet] ?? []) parameters.append(facet, String(value))
  if (query.producer) parameters.set("producer", query.producer)
  if (query.near) parameters.set("near", query.near)
  if (query.sort) parameters.set("sort", query.sort)
  if (query.page && query.page !== DEFAULT_PAGE) parameters.set("page", String(query.page))
  if (query.limit && query.limit !== CATALOGUE_PAGE_SIZE) parameters.set("limit", String(query.limit))
  return parameters
}

/** The same search without one value of a facet, from the first page on. */
export function withoutValue(query: CatalogueQuery, facet: Facet, value: string): Partial<CatalogueQuery> {
  return { ...query, page: DEFAULT_PAGE, [facet]: query[facet].filter((chosen) => String(chosen) !== value) }
}

/** The same search with one value of a facet more, from the first page on. */
export function withValue(query: CatalogueQuery, facet: Facet, value: string): Partial<CatalogueQuery> {
  return { ...query, page: DEFAULT_PAGE, [facet]: [...query[facet], value] }
}

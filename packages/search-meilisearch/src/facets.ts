import { normalise, tokenise } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch"
import { all, type Condition, exists } from "./conditions.ts"
import type { Result } from "./engine.ts"
import { refuse } from "./errors.ts"
import { attributeOf, type Field, fieldAt } from "./fields.ts"
import { inRange } from "./filters.ts"
import { decodeKeyword } from "./keyword.ts"

type Request = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>
type Requests = SearchTypes.SearchOptions["facets"]
type Answer = Pick<Result, "totalHits" | "facetDistribution" | "facetStats">

/** Values told unless a limit is asked for, and the most there can be. */
const VALUES_DEFAULT = 100
const VALUES_MAX = 1000

/** What to ask the engine for the facets of one query, and how to read its answers. */
export interface FacetPlan {
  /** The attributes whose values the counting query reports. */
  attributes: string[]
  /** Queries that only count; run with the others in one request. */
  counts: MultiSearchQuery[]
  read(counted: Answer, counts: Answer[]): Record<string, SearchTypes.SearchFacetResult> | undefined
}

/** A query for nothing but the number of documents that meet a condition. */
export function countQuery(indexUid: string, filter: Condition | undefined): MultiSearchQuery {
  return { indexUid, q: "", page: 1, hitsPerPage: 0, attributesToRetrieve: ["id"], ...(filter && { filter }) }
}

/** Plans the facets over the documents that meet `scope`. */
export function planFacets(
  requests: Requests,
  fields: ReadonlyMap<string, Field>,
  indexUid: string,
  scope: Condition | undefined,
): FacetPlan {
  const facets = (requests ?? []).map((request) =>
    typeof request === "string" ? { field: request } : request,
  )
  const planned = facets.map((request) => planFacet(request, fieldAt(fields, request.field)))
  return {
    attributes: planned.flatMap(({ attribute }) => attribute ?? []),
    counts: planned.flatMap(({ conditions }) =>
      conditions.map((part) => countQuery(indexUid, all([scope, part]))),
    ),
    read(counted, counts) {
      const totals = counts.map(({ totalHits }) => totalHits ?? 0)
      const results = planned.map(({ field, conditions, read }) => [
        field,
        read(counted, totals.splice(0, conditions.length)),
      ])
      return results.length === 0 ? undefined : Object.fromEntries(results)
    },
  }
}

interface PlannedFacet {
  field: string
  attribute?: string
  conditions: (Condition | undefined)[]
  read(counted: Answer, totals: number[]): SearchTypes.SearchFacetResult
}

function planFacet(request: Request, field: Field): PlannedFacet {
  if (request.type === "range") return rangeFacet(request, field)
  if (request.type === "stats") return statsFacet(field)
  return valueFacet(request, field)
}

function valueFacet(
  { limit, sort, query }: Extract<Request, { type?: "value" }>,
  field: Field,
): PlannedFacet {
  const attribute = attributeOf(field)
  const beginning = foldedText(query ?? "")
  return {
    field: field.path,
    attribute,
    conditions: [],
    read({ facetDistribution }) {
      const values = Object.entries(facetDistribution?.[attribute] ?? {})
        .map(([stored, count]) => ({ value: decodeKeyword(stored), count }))
        .filter(({ value }) => beginning === "" || foldedText(value).startsWith(beginning))
        .sort((a, b) => (sort === "alpha" ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1))
      return { type: "value", values: values.slice(0, atMost(limit)) }
    },
  }
}

function atMost(limit = VALUES_DEFAULT): number {
  return Math.min(Math.max(Math.trunc(limit), 0), VALUES_MAX)
}

function foldedText(text: string): string {
  return tokenise(normalise(text))
    .map(({ folded }) => folded)
    .join(" ")
}

function rangeFacet({ ranges }: Extract<Request, { type: "range" }>, field: Field): PlannedFacet {
  return {
    field: field.path,
    conditions: ranges.map(({ from, to }) => inRange(field, from, to) ?? exists(attributeOf(field))),
    read: (_, totals) => ({
      type: "range",
      ranges: ranges.map(({ key, from, to }, at) => ({
        key: key ?? `${from ?? "*"}-${to ?? "*"}`,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        count: totals[at] ?? 0,
      })),
    }),
  }
}

/** The server tells how often each number occurs; that is enough for all of these. */
function statsFacet(field: Field): PlannedFacet {
  if (field.kind !== "number" && field.kind !== "date") {
    return refuse(`"${field.path}" is no number, so it has no statistics.`)
  }
  const attribute = attributeOf(field)
  return {
    field: field.path,
    attribute,
    conditions: [],
    read({ facetDistribution, facetStats }) {
      const numbers = Object.entries(facetDistribution?.[attribute] ?? {})
      const count = numbers.reduce((total, [, times]) => total + times, 0)
      const sum = numbers.reduce((total, [number, times]) => total + Number(number) * times, 0)
      const { min = 0, max = 0 } = facetStats?.[attribute] ?? {}
      return { type: "stats", min, max, ...(count > 0 && { avg: sum / count, sum }), count }
    },
  }
}

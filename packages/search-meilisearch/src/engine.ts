import type { MultiSearchQuery, MultiSearchResult } from "meilisearch"

/** A document as the engine finds it; only what was asked for is in it. */
export interface Hit {
  id: string
  document?: Record<string, unknown>
}

export type Result = MultiSearchResult<Hit>

/** Runs queries in one request and answers in their order. */
export type Ask = (queries: MultiSearchQuery[]) => Promise<Result[]>

/** The hits of all results together. */
export function allHits(results: readonly Result[]): Hit[] {
  return results.flatMap(({ hits }) => hits)
}

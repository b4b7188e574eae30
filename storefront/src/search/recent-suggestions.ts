import type { Suggestion, SuggestionQuery } from "@cho-ocop/contracts"
import { LRUCache } from "lru-cache"
import { BackendProblem, BackendUnavailable } from "../backend/backend-error.ts"
import { findSuggestions } from "../backend/suggestions.ts"

/** How long suggestions are kept, here and in the browser. */
export const KEPT_SECONDS = 60

const recent = new LRUCache<string, Suggestion[], SuggestionQuery>({
  max: 2_000,
  ttl: KEPT_SECONDS * 1000,
  fetchMethod: async (_key, _kept, { context }) => (await findSuggestions(context)).suggestions,
})

/** What was typed may be meant for; nothing where the backend fails, as the search itself still works then. */
export async function recentSuggestions(asked: SuggestionQuery): Promise<Suggestion[]> {
  try {
    return (await recent.fetch(`${asked.locale} ${asked.q}`, { context: asked })) ?? []
  } catch (error) {
    if (error instanceof BackendUnavailable || error instanceof BackendProblem) return []
    throw error
  }
}

import { type SuggestionQuery, Suggestions } from "@cho-ocop/contracts"
import { askBackend } from "./client.ts"

/** Suggestions that come late are of no use: the shopper has typed on. */
const PATIENCE_MS = 1_500

export function findSuggestions({ q, locale }: SuggestionQuery): Promise<Suggestions> {
  const query = new URLSearchParams({ q, locale })
  return askBackend(Suggestions, "/shop/suggestions", { query, patienceMs: PATIENCE_MS })
}

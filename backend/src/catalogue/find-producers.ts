import type { SearchTypes } from "@medusajs/framework/types"
import { PRODUCER_INDEX, type ProducerEntry } from "./producer-document.ts"

/** Asks for producers by their names. */
export function producerQuery(q: string, take: number, strategy: "all" | "last"): SearchTypes.SearchQuery {
  return {
    entity: PRODUCER_INDEX,
    fields: ["entry"],
    filters: { q, product_count: { $gt: 0 } },
    pagination: { take, order: { _score: "DESC", product_count: "DESC" } },
    search_options: { match_strategy: strategy, count: "none" },
  }
}

/** The producers in the answer to `producerQuery`. */
export function producersIn(found: SearchTypes.SearchResult | undefined): ProducerEntry[] {
  return (found?.hits ?? []).map(({ document }) => JSON.parse(String(document.entry)))
}

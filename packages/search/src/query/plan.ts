import type { Place } from "../places/places.ts"

/** One word a document must say. */
export interface Term {
  folded: string
  exact: string
  /** Typed in a query that uses marks, so that the same marks count for more. */
  marked: boolean
  /** Any word that begins like this counts, as while typing. */
  prefix: boolean
}

export type AlternativeKind = "typed" | "synonym" | "translation" | "place" | "typo"

/** Words that must stand side by side, in this order. */
export interface Alternative {
  kind: AlternativeKind
  terms: readonly Term[]
  /** Only the very marks count: a word the shopper did not type must not bring in its homographs. */
  exactOnly: boolean
}

/** One thing the query asks for; any of its alternatives will do. */
export interface Concept {
  alternatives: readonly Alternative[]
}

/** What a query asks for, the same for every engine: a document is found when it meets every required concept. */
export interface QueryPlan {
  /** The query as understood: repaired, joined words cut. */
  text: string
  /** Whether the query uses marks. */
  accented: boolean
  required: readonly Concept[]
  /** Small words ("of", "đặc sản"): they never exclude, they only lift. */
  optional: readonly Concept[]
  places: readonly Place[]
  /** "Did you mean": the query with unknown words corrected, marks included. */
  suggestion?: string
}

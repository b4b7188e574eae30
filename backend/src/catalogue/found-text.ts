import type { LabelPart } from "@cho-ocop/contracts"
import {
  buildVocabulary,
  highlightParts,
  planQuery,
  type QueryPlan,
  tokenise,
  wordsAndPairs,
} from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"

/** What was typed, the nearest to its letters first: as it was answered, and with its mistyped words corrected. */
export function textsUnderstood(typed: string, found: Understood | undefined): string[] {
  const { answered = typed, suggestion } = found?.provider_metadata ?? {}
  return [answered, suggestion].filter((text) => typeof text === "string")
}

type Understood = Pick<SearchTypes.SearchResult, "provider_metadata">

/** How a typed text can be read, the nearest to its letters first. */
export type Readings = readonly QueryPlan[]

/**
 * How the engine read what was typed, over some of the texts that it found; with `prefix` the last word is still
 * being typed.
 */
export function readingsOf(
  typed: string,
  found: Understood | undefined,
  texts: readonly string[],
  { prefix }: { prefix: boolean },
): Readings {
  const words = texts.flatMap((text) => wordsAndPairs(tokenise(text)))
  const vocabulary = buildVocabulary(words.map((text) => ({ text, frequency: 1 })))
  return textsUnderstood(typed, found).map((text) => planQuery(text, vocabulary, { prefix, typos: false }))
}

/** The text in pieces, those marked that were asked for; by the reading that finds the most of it. */
export function labelOf(text: string, readings: Readings): LabelPart[] {
  const labels = readings.map((plan) =>
    highlightParts(text, plan).map((part) => ({ text: part.text, match: part.marked })),
  )
  const [best = []] = labels.toSorted((a, b) => lengthMatched(b) - lengthMatched(a))
  return best.length > 0 ? best : [{ text, match: false }]
}

function lengthMatched(label: readonly LabelPart[]): number {
  return label.reduce((length, part) => length + (part.match ? part.text.length : 0), 0)
}

/** Whether any of the text was asked for. */
export function isMatched(label: readonly LabelPart[]): boolean {
  return label.some(({ match }) => match)
}

import type { Token } from "../text/tokens.ts"
import type { Vocabulary } from "../words/vocabulary.ts"

/**
 * The query with these folded corrections (`undefined` leaves a word as typed), spelt as the index spells it beside
 * its neighbour; `undefined` where nothing was corrected.
 */
export function correctedText(
  words: readonly Token[],
  corrected: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): string | undefined {
  if (corrected.every((word) => word === undefined)) return undefined
  const folded = words.map((word, at) => corrected[at] ?? word.folded)
  return words.map((word, at) => (corrected[at] ? spelling(folded, at, vocabulary) : word.text)).join(" ")
}

function spelling(folded: readonly string[], at: number, vocabulary: Vocabulary): string {
  const word = folded[at] ?? ""
  const withBefore = vocabulary.spelling(`${folded[at - 1]} ${word}`)?.split(" ")[1]
  const withAfter = vocabulary.spelling(`${word} ${folded[at + 1]}`)?.split(" ")[0]
  return withBefore ?? withAfter ?? vocabulary.spelling(word) ?? word
}

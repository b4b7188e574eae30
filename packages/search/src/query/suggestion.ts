import { isMarked, type Token } from "../text/tokens.ts"
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

/**
 * "Did you mean": the corrected text. Where the shopper typed no marks at all, the other words get theirs too, so that
 * the question is not asked in two ways of writing.
 */
export function suggestedText(
  words: readonly Token[],
  corrected: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): string | undefined {
  const isPlain = !words.some(isMarked)
  const wanted = isPlain ? words.map((word, at) => corrected[at] ?? word.folded) : corrected
  return corrected.some((word) => word !== undefined) ? correctedText(words, wanted, vocabulary) : undefined
}

/** As the word is most often written beside its neighbours, else by itself. */
function spelling(folded: readonly string[], at: number, vocabulary: Vocabulary): string {
  const [before = "", word = "", after = ""] = [folded[at - 1], folded[at], folded[at + 1]]
  const withBefore = vocabulary.spelling(`${before} ${word}`)?.split(" ")[1]
  const withAfter = vocabulary.spelling(`${word} ${after}`)?.split(" ")[0]
  const isRatherWithAfter = vocabulary.pairFrequency(word, after) > vocabulary.pairFrequency(before, word)
  const beside = isRatherWithAfter ? withAfter : (withBefore ?? withAfter)
  return beside ?? vocabulary.spelling(word) ?? word
}

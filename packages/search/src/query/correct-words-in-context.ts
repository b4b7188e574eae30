import { tokenise } from "../text/tokens.ts"
import { besideNeighbours, wordsOneEditAway } from "../words/typos.ts"
import type { Vocabulary } from "../words/vocabulary.ts"
import { correctedText } from "./suggestion.ts"

/**
 * For a query that finds nothing although its words are known ("nước mắn"): the query with one word exchanged for
 * one a letter away that does stand beside its neighbours; `undefined` where none does.
 */
export function correctInContext(text: string, vocabulary: Vocabulary): string | undefined {
  const words = tokenise(text)
  const folded = words.map((word) => word.folded)
  const candidates = folded.flatMap((word, at) => {
    const neighbours = { before: folded[at - 1], after: folded[at + 1] }
    const now = besideNeighbours(word, vocabulary, neighbours)
    return wordsOneEditAway(word, vocabulary, neighbours).map((other) => ({
      at,
      other,
      gain: besideNeighbours(other, vocabulary, neighbours) - now,
    }))
  })
  const best = candidates.sort((a, b) => b.gain - a.gain || a.at - b.at)[0]
  if (!best || best.gain <= 0) return undefined
  return correctedText(
    words,
    words.map((_, at) => (at === best.at ? best.other : undefined)),
    vocabulary,
  )
}

import type { Vocabulary } from "./vocabulary.ts"

const WORDS_MAX = 5
const WORD_MIN = 2
const WORD_MAX = 8

/** Words that were written as one; `weakest` is how often the rarest of their pairs occurs. */
export interface Cut {
  words: readonly string[]
  weakest: number
}

/**
 * Cuts a folded word nobody knows into known words ("nuocmam" is "nuoc mam"): each a word of the vocabulary, each
 * with its neighbour a pair of it, the fewest words and then the strongest pairs. `undefined` where none fit.
 */
export function splitJoined(word: string, vocabulary: Vocabulary): Cut | undefined {
  const cuts: (Cut | undefined)[] = [{ words: [], weakest: Number.POSITIVE_INFINITY }]
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - WORD_MAX); start <= end - WORD_MIN; start++) {
      const before = cuts[start]
      const next = word.slice(start, end)
      if (!before || before.words.length === WORDS_MAX || vocabulary.frequency(next) === 0) continue
      const previous = before.words.at(-1)
      const pair = previous === undefined ? before.weakest : vocabulary.pairFrequency(previous, next)
      if (pair === 0) continue
      const cut = { words: [...before.words, next], weakest: Math.min(before.weakest, pair) }
      if (better(cut, cuts[end])) cuts[end] = cut
    }
  }
  const cut = cuts[word.length]
  return cut && cut.words.length > 1 ? cut : undefined
}

function better(cut: Cut, other: Cut | undefined): boolean {
  if (!other) return true
  if (cut.words.length !== other.words.length) return cut.words.length < other.words.length
  return cut.weakest > other.weakest
}

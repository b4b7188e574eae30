import type { Vocabulary } from "./vocabulary.ts"

const WORDS_MAX = 5
const WORD_MIN = 2
const WORD_MAX = 8

/**
 * Cuts a folded word nobody knows into known words ("nuocmam" is "nuoc mam"): each a word of the vocabulary, each
 * with its neighbour a pair of it, the fewest words and then the most frequent pairs. `undefined` where none fit.
 */
export function splitJoined(word: string, vocabulary: Vocabulary): string[] | undefined {
  const cuts: (Cut | undefined)[] = [{ words: [], pairs: 0 }]
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - WORD_MAX); start <= end - WORD_MIN; start++) {
      const before = cuts[start]
      const next = word.slice(start, end)
      if (!before || before.words.length === WORDS_MAX || vocabulary.frequency(next) === 0) continue
      const previous = before.words.at(-1)
      const pairs = previous === undefined ? 0 : vocabulary.pairFrequency(previous, next)
      if (previous !== undefined && pairs === 0) continue
      const cut = { words: [...before.words, next], pairs: before.pairs + pairs }
      if (better(cut, cuts[end])) cuts[end] = cut
    }
  }
  const cut = cuts[word.length]
  return cut && cut.words.length > 1 ? cut.words : undefined
}

interface Cut {
  words: string[]
  pairs: number
}

function better(cut: Cut, other: Cut | undefined): boolean {
  if (!other) return true
  if (cut.words.length !== other.words.length) return cut.words.length < other.words.length
  return cut.pairs > other.pairs
}

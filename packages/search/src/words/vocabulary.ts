import { type Token, tokenise } from "../text/tokens.ts"

/** One word, or two that stand side by side, as goods are named, with the number of documents that say so. */
export interface VocabularyEntry {
  text: string
  frequency: number
}

/** The words of an index: what a typed word can be, and how it is usually written. Keys are folded. */
export interface Vocabulary {
  frequency(word: string): number
  /** Whether any word begins like this. */
  begins(start: string): boolean
  pairFrequency(first: string, second: string): number
  /** The most frequent spelling with marks of a word, or of two words with a space between. */
  spelling(words: string): string | undefined
}

/** Builds the vocabulary of an index from its words and neighbouring pairs. */
export function buildVocabulary(entries: Iterable<VocabularyEntry>): Vocabulary {
  const known = new Map<string, { frequency: number; spelling: string; best: number }>()
  for (const { text, frequency } of entries) {
    const key = tokenise(text)
      .map((word) => word.folded)
      .join(" ")
    const word = known.get(key)
    if (!word) {
      known.set(key, { frequency, spelling: text, best: frequency })
      continue
    }
    word.frequency += frequency
    if (frequency > word.best) Object.assign(word, { spelling: text, best: frequency })
  }
  const sorted = [...known.keys()].sort()
  return {
    begins: (start) => sorted[firstFrom(start, sorted)]?.startsWith(start) ?? false,
    frequency: (word) => known.get(word)?.frequency ?? 0,
    pairFrequency: (first, second) => known.get(`${first} ${second}`)?.frequency ?? 0,
    spelling: (words) => known.get(words)?.spelling,
  }
}

/** The distinct words and neighbouring pairs of a text, as they go into a vocabulary. */
export function wordsAndPairs(tokens: readonly Token[]): string[] {
  const words = tokens.map((word) => word.text)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return [...new Set([...words, ...pairs])]
}

/** Place of the first of the sorted words that does not come before this one. */
function firstFrom(word: string, sorted: readonly string[]): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? "") < word) low = middle + 1
    else high = middle
  }
  return low
}

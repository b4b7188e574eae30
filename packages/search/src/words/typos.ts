import type { Vocabulary } from "./vocabulary.ts"

/** A shorter word is too often another word with one letter changed. */
const LETTERS_MIN = 3
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"]

/**
 * Known words one edit away from a folded word: a letter more, less, other, or two neighbours swapped.
 * The likeliest first: seen beside the neighbour it has in the query, then the same first letter, then by frequency.
 */
export function wordsOneEditAway(
  word: string,
  vocabulary: Vocabulary,
  neighbours: Neighbours = {},
): string[] {
  if (word.length < LETTERS_MIN || !/^[a-z]+$/.test(word)) return []
  const known = [...new Set(edits(word))].filter((edit) => vocabulary.frequency(edit) > 0)
  const rank = (edit: string) => [
    besideNeighbours(edit, vocabulary, neighbours),
    edit[0] === word[0] ? 1 : 0,
    vocabulary.frequency(edit),
  ]
  return known
    .map((edit) => ({ edit, rank: rank(edit) }))
    .sort((a, b) => compareRanks(b.rank, a.rank) || (a.edit < b.edit ? -1 : 1))
    .map(({ edit }) => edit)
}

/** The folded words before and after. */
export interface Neighbours {
  before?: string
  after?: string
}

/** How many documents say a word next to these neighbours. */
export function besideNeighbours(
  word: string,
  vocabulary: Vocabulary,
  { before, after }: Neighbours,
): number {
  const withBefore = before === undefined ? 0 : vocabulary.pairFrequency(before, word)
  const withAfter = after === undefined ? 0 : vocabulary.pairFrequency(word, after)
  return withBefore + withAfter
}

function* edits(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (tail.length > 1) yield `${head}${tail[1]}${tail[0]}${tail.slice(2)}`
    if (tail) yield head + tail.slice(1)
    for (const letter of LETTERS) {
      yield head + letter + tail
      if (tail && letter !== tail[0]) yield head + letter + tail.slice(1)
    }
  }
}

function compareRanks(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

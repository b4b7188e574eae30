import { isMarked, type Token, tokenise } from "../text/tokens.ts"

/** Phrases and what they stand for, found by their words. */
export interface PhraseBook<Meaning> {
  /** What the phrase of exactly these words means; a word typed with marks must agree in them. */
  meanings(typed: readonly Token[]): Meaning[]
  longest: number
}

/** Builds a phrase book; several meanings of one phrase all count. */
export function phraseBook<Meaning>(
  entries: Iterable<[phrase: string, meaning: Meaning]>,
): PhraseBook<Meaning> {
  const byFolded = new Map<string, { words: Token[]; meaning: Meaning }[]>()
  let longest = 0
  for (const [phrase, meaning] of entries) {
    const words = tokenise(phrase)
    const key = foldedPhrase(words)
    byFolded.set(key, [...(byFolded.get(key) ?? []), { words, meaning }])
    longest = Math.max(longest, words.length)
  }
  return {
    longest,
    meanings: (typed) =>
      (byFolded.get(foldedPhrase(typed)) ?? [])
        .filter(({ words }) => words.every((word, index) => agrees(typed[index], word)))
        .map(({ meaning }) => meaning),
  }
}

function foldedPhrase(words: readonly Token[]): string {
  return words.map((word) => word.folded).join(" ")
}

function agrees(typed: Token | undefined, word: Token): boolean {
  return typed !== undefined && (!isMarked(typed) || typed.exact === word.exact)
}

import { normalise, type Token, token, tokenise } from "../text/tokens.ts"
import { repairResidue } from "../text/typing-residue.ts"
import { isEnglish } from "../words/english.ts"
import { splitJoined } from "../words/joined-words.ts"
import type { Vocabulary } from "../words/vocabulary.ts"

const TEXT_MAX = 200
const WORDS_MAX = 12
const WORD_MAX = 40

/** The words of a query; keys of an input method are turned into words, words written as one are cut. */
export function readWords(text: string, vocabulary: Vocabulary): Token[] {
  return tokenise(normalise(text.slice(0, TEXT_MAX)))
    .filter((word) => word.text.length <= WORD_MAX)
    .flatMap((word) => readWord(word, vocabulary))
    .slice(0, WORDS_MAX)
}

function readWord(word: Token, vocabulary: Vocabulary): Token[] {
  if (vocabulary.frequency(word.folded) > 0 || isEnglish(word.folded)) return [word]
  const parts = word.text.length === word.folded.length ? splitJoined(word.folded, vocabulary) : undefined
  if (parts) return cut(word, parts)
  const repaired = repairResidue(word.text)
  return [repaired ? token(repaired, word.start) : word]
}

function cut(word: Token, parts: readonly string[]): Token[] {
  let at = 0
  return parts.map((part) => {
    const piece = token(word.text.slice(at, at + part.length), word.start + at)
    at += part.length
    return piece
  })
}

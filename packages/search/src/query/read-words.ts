import { normalise, type Token, token, tokenise } from "../text/tokens.ts"
import { repairResidue } from "../text/typing-residue.ts"
import { isEnglish } from "../words/english.ts"
import { splitJoined } from "../words/joined-words.ts"
import { wordsOneEditAway } from "../words/typos.ts"
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
  const parts = joinedWords(word, vocabulary)
  if (parts) return cut(word, parts)
  const repaired = repairResidue(word.text)
  return [repaired ? token(repaired, word.start) : word]
}

/** Unless a word a letter away is more frequent than the words it could be cut into ("nuco" is "nước"). */
function joinedWords(word: Token, vocabulary: Vocabulary): readonly string[] | undefined {
  if (word.text.length !== word.folded.length) return undefined
  const found = splitJoined(word.folded, vocabulary)
  if (!found) return undefined
  const oneEditAway = wordsOneEditAway(word.folded, vocabulary).map((edit) => vocabulary.frequency(edit))
  return found.weakest >= Math.max(0, ...oneEditAway) ? found.words : undefined
}

function cut(word: Token, parts: readonly string[]): Token[] {
  let at = 0
  return parts.map((part) => {
    const piece = token(word.text.slice(at, at + part.length), word.start + at)
    at += part.length
    return piece
  })
}

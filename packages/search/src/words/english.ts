import { isMarked, type Token, token } from "../text/tokens.ts"
import glossary from "./english.json" with { type: "json" }
import { phraseBook } from "./phrase-book.ts"

const book = phraseBook(Object.entries(glossary))
const words = new Set(Object.keys(glossary).flatMap((phrase) => phrase.split(/[^a-z]+/)))

/** Vietnamese names of goods for an English phrase, also in its plural; empty where the glossary has none. */
export function inVietnamese(typed: readonly Token[]): string[] {
  if (typed.some(isMarked)) return []
  const found = book.meanings(typed)
  return (found.length > 0 ? found : book.meanings(singular(typed))).flat()
}

/** Whether the folded word stands in the glossary, alone or in a phrase. */
export function isEnglish(word: string): boolean {
  return words.has(word) || words.has(word.replace(/s$/, ""))
}

export const longestEnglish = book.longest

function singular(typed: readonly Token[]): Token[] {
  const last = typed.at(-1)
  if (!last || !/..s$/.test(last.folded)) return []
  return [...typed.slice(0, -1), token(last.text.slice(0, -1), last.start)]
}

import { canBecome, isMarked, type Token, tokenise } from "../text/tokens.ts"

/** Where a typed phrase has to stand in a name: at its beginning, or before any of its words. */
export type Standing = "first" | "anywhere"

/**
 * Whether a name says the words typed, side by side; a word typed with marks must agree in them, and the last word
 * may still be being typed.
 */
export function namesIt(
  name: string,
  typed: string,
  where: Standing,
  { prefix }: { prefix: boolean },
): boolean {
  const asked = tokenise(typed)
  const words = tokenise(name)
  const starts = where === "first" ? [0] : words.keys()
  return asked.length > 0 && [...starts].some((start) => standsAt(start, words, asked, prefix))
}

function standsAt(start: number, words: readonly Token[], asked: readonly Token[], prefix: boolean): boolean {
  return asked.every((one, index) => {
    const word = words[start + index]
    return word !== undefined && says(word, one, prefix && index === asked.length - 1)
  })
}

/** Half a word has no tone yet, so that "tuy" and "tuyê" begin "Tuyên". */
function says(word: Token, asked: Token, unfinished: boolean): boolean {
  if (isMarked(asked) ? word.exact === asked.exact : word.folded === asked.folded) return true
  return unfinished && word.folded.startsWith(asked.folded) && (!isMarked(asked) || canBecome(word, asked))
}

import type { Token } from "../text/tokens.ts"
import { phraseBook } from "../words/phrase-book.ts"

const VIETNAMESE = [
  "đặc sản",
  "của",
  "ở",
  "tại",
  "mua",
  "bán",
  "và",
  "cho",
  "ngon",
  "giá rẻ",
  "loại",
  "chính gốc",
]
/** "quả mận", "hạt mắc ca": the word before says how it grows. */
const CLASSIFIERS = ["quả", "trái", "củ", "hạt"]
const ENGLISH = ["of", "from", "with", "and", "the", "for", "a", "in", "buy", "best", "vietnamese", "vietnam"]

const book = phraseBook(
  [...VIETNAMESE, ...CLASSIFIERS, "ocop", ...ENGLISH].map((phrase): [string, true] => [phrase, true]),
)

/** "cua" without marks is more often the crab, "ban" the village: such words count only as written. */
const AMBIGUOUS = new Set(["cua", "tai", "ban", "va", "o", "loai"])

/** Whether these words say nothing about the goods themselves. */
export function areSmall(typed: readonly Token[]): boolean {
  if (typed.some((word) => AMBIGUOUS.has(word.text))) return false
  return book.meanings(typed).length > 0
}

export const longestSmall = book.longest

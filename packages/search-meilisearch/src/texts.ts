import { normalise, type Token, tokenise } from "@cho-ocop/search"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { SearchableField } from "./fields.ts"

/** The longest run of words that is kept as one value, so that a phrase can be asked for by equality. */
export const RUN_MAX = 3

/** The texts of one field of a document, in words. */
export function fieldTokens(document: Record<string, unknown>, { path }: SearchableField): Token[][] {
  return readDocumentPath(document, path.split(".")).map((value) => tokensOf(String(value)))
}

/** Cutting a text into words costs more than all else in a search, and the same texts come back in the next one. */
const remembered = new Map<string, Token[]>()
const REMEMBERED_MAX = 20_000

function tokensOf(text: string): Token[] {
  const known = remembered.get(text)
  if (known) return known
  const tokens = tokenise(normalise(text))
  if (remembered.size >= REMEMBERED_MAX) remembered.clear()
  remembered.set(text, tokens)
  return tokens
}

/** Every word of a text and every run of up to `RUN_MAX` words that stand side by side, each once. */
export function wordRuns(words: readonly string[]): string[] {
  const runs = words.flatMap((_, start) =>
    Array.from({ length: Math.min(RUN_MAX, words.length - start) }, (_, more) =>
      words.slice(start, start + more + 1).join(" "),
    ),
  )
  return [...new Set(runs)]
}

import { normalise, type Token, tokenise } from "@cho-ocop/search"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { SearchableField } from "./fields.ts"

/** The longest run of words that is kept as one value, so that a phrase can be asked for by equality. */
export const RUN_MAX = 3

/** The texts of one field of a document, in words. */
export function fieldTokens(document: Record<string, unknown>, { path }: SearchableField): Token[][] {
  return readDocumentPath(document, path.split(".")).map((value) => tokenise(normalise(String(value))))
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

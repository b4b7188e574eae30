import { randomInt } from "node:crypto"
import { LEGIBLE_SYMBOLS } from "@cho-ocop/ocop/legible-symbols"

/** Characters of a code, the last of them its check. Nine chosen by chance make 26 trillion codes. */
export const SHORT_CODE_LENGTH = 10

const PRIME = LEGIBLE_SYMBOLS.length

/**
 * 3 is a primitive root of 31: its first thirty powers all differ. So a wrong character changes the sum, and so does
 * any swap of two different characters, neighbours or not (the weighted sums of ISO/IEC 7064, with 31 and 3).
 */
const WEIGHTS = Array.from(
  { length: SHORT_CODE_LENGTH },
  (_, at) => 3 ** (SHORT_CODE_LENGTH - 1 - at) % PRIME,
)

/** A new code for a label, by chance: from the codes that are known no other can be guessed. */
export function newShortCode(): string {
  const body = Array.from({ length: SHORT_CODE_LENGTH - 1 }, () => LEGIBLE_SYMBOLS[randomInt(PRIME)])
  return withCheckCharacter(body.join(""))
}

/** The nine characters with their check character behind them. */
export function withCheckCharacter(body: string): string {
  const rest = (PRIME - (sumOf(body) % PRIME)) % PRIME
  return body + LEGIBLE_SYMBOLS[rest]
}

/** As people type it: spaces, hyphens and case do not matter. Tells what is wrong, which says nothing of valid codes. */
export function readShortCode(
  typed: string,
): { code: string } | { wrong: "length" | "character" | "check-character" } {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
  if ([...code].length !== SHORT_CODE_LENGTH) return { wrong: "length" }
  if ([...code].some((character) => !LEGIBLE_SYMBOLS.includes(character))) return { wrong: "character" }
  return sumOf(code) % PRIME === 0 ? { code } : { wrong: "check-character" }
}

/** As it is printed: two groups of five. */
export function showShortCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

function sumOf(characters: string): number {
  return [...characters].reduce(
    (sum, character, at) => sum + LEGIBLE_SYMBOLS.indexOf(character) * (WEIGHTS[at] ?? 0),
    0,
  )
}

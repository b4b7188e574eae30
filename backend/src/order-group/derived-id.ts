import { createHash } from "node:crypto"

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 26

/** The same id for the same parts, in the shape of Medusa's: what is written twice meets its own primary key. */
export function derivedId(prefix: string, ...parts: (string | number)[]): string {
  const digest = createHash("sha256").update(parts.join("|")).digest()
  return `${prefix}_${Array.from(digest.subarray(0, LENGTH), (byte) => SYMBOLS[byte % SYMBOLS.length]).join("")}`
}

import { createHash } from "node:crypto"
import canonicalize from "canonicalize"

/**
 * A value as canonical JSON (RFC 8785): the same text whatever the order of its keys or the way it was stored.
 * @throws Error where JSON cannot say it: NaN, infinity, half a surrogate pair
 */
export function canonical(value: object): string {
  return canonicalize(value) ?? ""
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** What stands where a chain has no record before: no text is known to have this hash. */
export const NOTHING = "0".repeat(64)

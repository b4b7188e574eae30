import { z } from "zod"

/** No control characters but line breaks, and no halves of characters: neither JSON stores nor canonical JSON take them. */
const WRITTEN = /^(?:[^\p{Cc}\p{Cs}]|\n)+$/u

/** A written text of so many characters at most: trimmed, in NFC. */
export const text = (most: number) => z.string().trim().normalize("NFC").min(1).max(most).regex(WRITTEN)

/** An identifier that the shop gives: letters, digits, "_" and "-". */
export const identifier = z.string().regex(/^[\w-]{1,64}$/)

/** SHA-256 in lower-case hexadecimal digits (FIPS 180-4). */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

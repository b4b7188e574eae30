import { z } from "zod"
import { gln } from "./gs1/check-digit.ts"
import { identifier, text } from "./text.ts"

/** A business that hands goods over or takes them: supplier, laboratory, carrier, sales point. */
export const party = z.strictObject({ id: identifier, name: text(200), gln: gln.optional() })
export type Party = z.infer<typeof party>

/**
 * Somebody who did the work, by the name that the vendor wants to be read. It is signed for good and cannot be taken
 * back, so it is entered only with that person's consent.
 */
export const person = z.strictObject({ name: text(100), role: text(100) })
export type Person = z.infer<typeof person>

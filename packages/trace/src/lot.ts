import { z } from "zod"
import { gtin, LOT_NUMBER } from "./gs1/index.ts"
import { quantity } from "./quantity.ts"
import { identifier, text } from "./text.ts"

/**
 * A lot of a product, or of a material that came in: what was made or delivered together and is told apart by one
 * number. How much, where and by whom stands in the event that opened it. `number` is the vendor's own, with the
 * characters that GS1's application identifier (10) allows, so that it fits into barcodes too. `code` is the short code on
 * its labels; lots opened before codes were signed have none here.
 */
export const lot = z
  .strictObject({
    id: identifier,
    kind: z.enum(["product", "material"]),
    name: text(200),
    number: z.string().regex(LOT_NUMBER),
    product_id: identifier.optional(),
    code: identifier.optional(),
    gtin: gtin.optional(),
    made_on: z.iso.date().optional(),
    best_before: z.iso.date().optional(),
  })
  .refine(({ made_on, best_before }) => !made_on || !best_before || made_on <= best_before, {
    path: ["best_before"],
  })
export type Lot = z.infer<typeof lot>

/** So much of a lot. */
export const lotAmount = z.strictObject({ lot_id: identifier, quantity })
export type LotAmount = z.infer<typeof lotAmount>

import { z } from "zod"

const Kept = z.object({ promotion_codes: z.array(z.string()).default([]) })

/**
 * What a cart keeps of its own. The codes that the shopper entered, as Medusa would forget one at any change of the cart
 * at which it takes nothing off.
 */
export const CartMetadata = Kept.nullish().transform((kept) => kept ?? { promotion_codes: [] })

import { z } from "zod"

/** Who bears the discounts of an order, on goods and shipping together; whole đồng. */
export const Funded = z.object({ vendor: z.int().nonnegative(), platform: z.int().nonnegative() })
export type Funded = z.infer<typeof Funded>

import { z } from "zod"

const dong = z.int().nonnegative()

/** What an order's share keeps of the terms of its sale, so that later rules change nothing about it. Đồng. */
export const FrozenCommission = z.object({
  amount: dong,
  /** One part for each rule that goods of the order fell under. */
  parts: z.array(
    z.object({
      rule_id: z.string(),
      basis_points: z.int(),
      min: dong.nullable(),
      max: dong.nullable(),
      goods: dong,
      amount: dong,
    }),
  ),
  /** After discounts; tourism counts as services. */
  goods: dong,
  services: dong,
  vendor_kind: z.string(),
})
export type FrozenCommission = z.infer<typeof FrozenCommission>

import { z } from "zod"

/** Every code the shop's own routes answer with. The storefront tells each in the reader's language. */
export const PROBLEM_CODES = [
  "bad_request",
  "not_found",
  "cart_not_found",
  "cart_empty",
  "cart_completed",
  "variant_not_found",
  "out_of_stock",
  "quantity_invalid",
  "total_changed",
  "order_not_found",
  "too_many_requests",
  "route_closed",
  "unavailable",
] as const

export const ProblemCode = z.enum(PROBLEM_CODES)
export type ProblemCode = z.infer<typeof ProblemCode>

/** Body of every error of the shop's own routes. `fields` names the faulty input by its path. */
export const Problem = z.object({
  code: ProblemCode,
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
})
export type Problem = z.infer<typeof Problem>

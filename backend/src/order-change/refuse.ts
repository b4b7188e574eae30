import { z } from "zod"
import { notPossibleNow } from "../vendor-order/not-possible-now.ts"
import type { OrderGuard } from "./guard-order.ts"

const Change = z.object({ carry_over_promotions: z.literal(true) })

/** Percentages of changed lines come to fractions of a đồng, and who bears them was settled at the sale. */
export const refuseNewDiscounts: OrderGuard = (_order, req) => {
  if (Change.safeParse(req.body).success)
    throw notPossibleNow("Discounts of an order stay as they were bought.")
}

/** A credit line settles on paper what nobody paid. */
export const refuseCreditLine: OrderGuard = () => {
  throw notPossibleNow("Only a refund gives money back. Refund the payment instead.")
}

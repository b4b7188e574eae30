import { z } from "zod"
import { badRequest } from "../http/problem.ts"
import type { OrderGuard } from "./guard-order.ts"

const dong = z.int().nonnegative().nullish()

/** What may be told of a line or of a delivery; a line is never promised beyond what is in stock. */
const Amounts = z.object({
  quantity: z.int().nonnegative().optional(),
  unit_price: dong,
  custom_amount: dong,
  allow_backorder: z.literal(false).optional(),
})
const Told = Amounts.extend({ items: z.array(Amounts.extend({ quantity: z.int().positive() })).optional() })

/** Of goods that come back at least one unit does. */
const ToldOfUnits = Told.extend({ quantity: z.int().positive().optional() })

/** Amounts are whole đồng and quantities whole units. */
export const requireWholeAmounts: OrderGuard = (_order, req) => requireTold(Told, req.body)

/** The same of goods that come back: none of them is no unit at all, or less. */
export const requireWholeUnits: OrderGuard = (_order, req) => requireTold(ToldOfUnits, req.body)

function requireTold(told: z.ZodType, body: unknown): void {
  const { error } = told.safeParse(body)
  if (error) throw badRequest(error)
}

import { ORDER_TOKEN_HEADER } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { ProblemError } from "./problem.ts"
import { isTokenFor } from "./tokens.ts"

/** The number of the order in the path, if its token came along. Throws `order_not_found`. */
export function requireOrderToken(req: MedusaRequest): string {
  const { number = "" } = req.params
  if (isTokenFor("order", number, req.get(ORDER_TOKEN_HEADER))) return number
  throw new ProblemError("order_not_found", "There is no such order.")
}

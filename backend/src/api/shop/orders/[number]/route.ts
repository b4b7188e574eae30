import { ORDER_TOKEN_HEADER } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ProblemError } from "../../../../http/problem.ts"
import { isTokenFor } from "../../../../http/tokens.ts"
import { readOrder } from "../../../../order/read-order.ts"

/** `GET /shop/orders/:number` with the order's token: `OrderResponse`; 404 `order_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { number = "" } = req.params
  if (!isTokenFor("order", number, req.get(ORDER_TOKEN_HEADER))) {
    throw new ProblemError("order_not_found", "There is no such order.")
  }
  res.json({ order: await readOrder(req.scope, number) })
}

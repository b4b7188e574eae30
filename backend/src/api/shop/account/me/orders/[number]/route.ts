import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerContext } from "../../../../../../customer/customer-context.ts"
import { requireOwnOrder } from "../../../../../../customer/own-orders.ts"
import { tokenFor } from "../../../../../../http/tokens.ts"

/** `GET /shop/account/me/orders/:number`: `OrderKey`, which opens the caller's own order; 404 `order_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { number = "" } = req.params
  await requireOwnOrder(req.scope, customerContext(req), number)
  res.json({ number, token: tokenFor("order", number) })
}

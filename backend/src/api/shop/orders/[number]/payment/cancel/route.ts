import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOrderToken } from "../../../../../../http/require-order-token.ts"
import { readOrder } from "../../../../../../order/read-order.ts"
import { groupNumbered } from "../../../../../../payment/ask-for-order.ts"
import { cancelUnpaid } from "../../../../../../payment/settle-attempt.ts"

/**
 * `POST /shop/orders/:number/payment/cancel` with the order's token: gives up an order that is not paid yet, and
 * answers `OrderResponse`, which tells where the payment was faster; 404 `order_not_found`, 503 `unavailable` while
 * the gateway does not answer.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  const { id } = await groupNumbered(req.scope, number)
  await cancelUnpaid(req.scope, id)
  res.json({ order: await readOrder(req.scope, number) })
}

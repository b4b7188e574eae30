import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOrderToken } from "../../../../../../http/require-order-token.ts"
import { shopperAddress } from "../../../../../../http/shopper-address.ts"
import { throttle } from "../../../../../../http/throttle.ts"
import { readOrder } from "../../../../../../order/read-order.ts"
import { askForOrder } from "../../../../../../payment/ask-for-order.ts"

const ASKED_PER_MINUTE = 20
const throttled = throttle(ASKED_PER_MINUTE)

/**
 * `POST /shop/orders/:number/payment/ask` with the order's token: asks the gateway how the payment stands, begins one
 * that could not begin before, and answers `OrderResponse`; 404 `order_not_found`. Twenty a minute for one order.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  await throttled(number)
  await askForOrder(req.scope, number, shopperAddress(req))
  res.json({ order: await readOrder(req.scope, number) })
}

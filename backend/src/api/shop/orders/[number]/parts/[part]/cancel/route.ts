import { CancelPart } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperActor } from "../../../../../../../audit/audit-actor.ts"
import { idempotencyKeyOf } from "../../../../../../../http/idempotency-key.ts"
import { requireOrderToken } from "../../../../../../../http/require-order-token.ts"
import { validated } from "../../../../../../../http/validated.ts"
import { orderPart } from "../../../../../../../order/order-part.ts"
import { readOrder } from "../../../../../../../order/read-order.ts"
import { cancelVendorOrderWorkflow } from "../../../../../../../workflows/vendor-order/cancel-vendor-order.ts"

/**
 * `POST /shop/orders/:number/parts/:part/cancel` with the order's token: `CancelPart` to `OrderResponse`; cancels one
 * producer's part, as often as it is sent. 404 `order_not_found`, 409 `not_possible_now` once it is packed,
 * 502 `refund_failed`: then nothing is cancelled.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  const { reason } = validated(CancelPart, req.body)
  const order_id = await orderPart(req.scope, number, req.params.part ?? "")
  const key = idempotencyKeyOf(req) ?? "shopper"
  await cancelVendorOrderWorkflow(req.scope).run({
    input: { order_id, reason, until: "packed", actor: shopperActor(number), key },
  })
  res.json({ order: await readOrder(req.scope, number) })
}

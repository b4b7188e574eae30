import { randomUUID } from "node:crypto"
import { NewReturn } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperActor } from "../../../../../../../audit/audit-actor.ts"
import { idempotencyKeyOf } from "../../../../../../../http/idempotency-key.ts"
import { requireOrderToken } from "../../../../../../../http/require-order-token.ts"
import { validated } from "../../../../../../../http/validated.ts"
import { orderPart } from "../../../../../../../order/order-part.ts"
import { readOrder } from "../../../../../../../order/read-order.ts"
import { requireReturnPhotos } from "../../../../../../../order/return-photo.ts"
import { requestReturnWorkflow } from "../../../../../../../workflows/vendor-order/request-return.ts"

/**
 * `POST /shop/orders/:number/parts/:part/returns` with the order's token: `NewReturn` to `OrderResponse`, photos as
 * `POST …/photos` answered them. Sent again with the same `Idempotency-Key` it is the same return. 404
 * `order_not_found`, 409 `not_possible_now` before all has arrived, after the last day, and while a return is open.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  const wanted = validated(NewReturn, req.body)
  requireReturnPhotos(number, wanted.photos)
  const order_id = await orderPart(req.scope, number, req.params.part ?? "")
  const key = idempotencyKeyOf(req) ?? randomUUID()
  await requestReturnWorkflow(req.scope).run({
    input: { ...wanted, order_id, actor: shopperActor(number), key },
  })
  res.status(201).json({ order: await readOrder(req.scope, number) })
}

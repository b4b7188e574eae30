import { ChangeOrder } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { answerOrder } from "../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../vendor-order/deed-of.ts"
import { changeOrderWorkflow } from "../../../../../workflows/vendor-order/change-order.ts"

/** `POST /vendor/orders/:order_id/changes`: `ChangeOrder` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(ChangeOrder, req.body)
  await changeOrderWorkflow(req.scope).run({ input: { ...deedOf(req), ...body } })
  await answerOrder(req, res)
}

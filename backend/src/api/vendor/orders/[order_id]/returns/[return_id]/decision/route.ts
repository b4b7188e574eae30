import { DecideReturn } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../../../http/validated.ts"
import { answerOrder } from "../../../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../../../vendor-order/deed-of.ts"
import { decideReturnWorkflow } from "../../../../../../../workflows/vendor-order/decide-return.ts"

/** `POST /vendor/orders/:order_id/returns/:return_id/decision`: `DecideReturn` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(DecideReturn, req.body)
  await decideReturnWorkflow(req.scope).run({
    input: { ...deedOf(req), ...body, return_id: req.params.return_id ?? "" },
  })
  await answerOrder(req, res)
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOrder } from "../../../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../../../vendor-order/deed-of.ts"
import { receiveReturnWorkflow } from "../../../../../../../workflows/vendor-order/receive-return.ts"

/** `POST /vendor/orders/:order_id/returns/:return_id/receipt`: no body, to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await receiveReturnWorkflow(req.scope).run({
    input: { ...deedOf(req), return_id: req.params.return_id ?? "" },
  })
  await answerOrder(req, res)
}

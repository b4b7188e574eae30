import { RefundOrder } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { answerOrder } from "../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../vendor-order/deed-of.ts"
import { refundVendorOrderWorkflow } from "../../../../../workflows/vendor-order/refund-vendor-order.ts"

/** `POST /vendor/orders/:order_id/refunds`: `RefundOrder` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(RefundOrder, req.body)
  await refundVendorOrderWorkflow(req.scope).run({ input: { ...deedOf(req), ...body } })
  await answerOrder(req, res)
}

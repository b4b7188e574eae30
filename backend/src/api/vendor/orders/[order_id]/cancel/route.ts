import { CancelOrder } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { answerOrder } from "../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../vendor-order/deed-of.ts"
import { cancelVendorOrderWorkflow } from "../../../../../workflows/vendor-order/cancel-vendor-order.ts"

/** `POST /vendor/orders/:order_id/cancel`: `CancelOrder` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(CancelOrder, req.body)
  await cancelVendorOrderWorkflow(req.scope).run({ input: { ...deedOf(req), ...body, until: "sent" } })
  await answerOrder(req, res)
}

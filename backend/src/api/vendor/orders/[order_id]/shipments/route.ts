import { SendParcel } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { answerOrder } from "../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../vendor-order/deed-of.ts"
import { sendParcelWorkflow } from "../../../../../workflows/vendor-order/send-parcel.ts"

/** `POST /vendor/orders/:order_id/shipments`: `SendParcel` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(SendParcel, req.body)
  await sendParcelWorkflow(req.scope).run({ input: { ...deedOf(req), ...body } })
  await answerOrder(req, res)
}

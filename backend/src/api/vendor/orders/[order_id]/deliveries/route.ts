import { DeliverParcel } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { answerOrder } from "../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../vendor-order/deed-of.ts"
import { deliverParcelWorkflow } from "../../../../../workflows/vendor-order/deliver-parcel.ts"

/** `POST /vendor/orders/:order_id/deliveries`: `DeliverParcel` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(DeliverParcel, req.body)
  await deliverParcelWorkflow(req.scope).run({ input: { ...deedOf(req), ...body } })
  await answerOrder(req, res)
}

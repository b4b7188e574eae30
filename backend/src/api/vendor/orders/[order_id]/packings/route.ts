import { PackOrder } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { answerOrder } from "../../../../../vendor-order/answer-order.ts"
import { deedOf } from "../../../../../vendor-order/deed-of.ts"
import { packOrderWorkflow } from "../../../../../workflows/vendor-order/pack-order.ts"

/** `POST /vendor/orders/:order_id/packings`: `PackOrder` to `VendorOrderResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = validated(PackOrder, req.body)
  await packOrderWorkflow(req.scope).run({ input: { ...deedOf(req), ...body } })
  await answerOrder(req, res)
}

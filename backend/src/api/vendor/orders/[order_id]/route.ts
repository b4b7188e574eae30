import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOrder } from "../../../../vendor-order/answer-order.ts"

/** `GET /vendor/orders/:order_id`: `VendorOrderResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerOrder(req, res)
}

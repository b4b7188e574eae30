import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listExceptions } from "../../../payment/list-exceptions.ts"

/** `GET /admin/payment-exceptions`: `PaymentExceptions`, what the gateways cannot settle by themselves. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listExceptions(req.scope))
}

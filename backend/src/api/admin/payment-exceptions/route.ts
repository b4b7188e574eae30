import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listExceptions } from "../../../payment/list-exceptions.ts"

/** `GET /admin/payment-exceptions`: `PaymentExceptions`, what gateways cannot settle, and cash that differs. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listExceptions(req.scope))
}

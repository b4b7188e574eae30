import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAYMENT_METHODS } from "../../../payment/gateways.ts"

/** `GET /shop/payment-methods`: `PaymentMethodsResponse`. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ payment_methods: PAYMENT_METHODS })
}

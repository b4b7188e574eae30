import { Quote } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCart } from "../../../../../cart/read-cart.ts"
import { validated } from "../../../../../http/validated.ts"

/**
 * `POST /shop/carts/:id/quote`: `Quote` to `CartResponse`; changes nothing. 404 `cart_not_found`, 409 `cart_completed`,
 * `delivery_not_offered`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const quote = validated(Quote, req.body)
  res.json({ cart: await readCart(req.scope, req.params.id ?? "", quote) })
}

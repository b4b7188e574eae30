import { Checkout } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tokenFor } from "../../../../../http/tokens.ts"
import { validated } from "../../../../../http/validated.ts"
import { placeOrderWorkflow } from "../../../../../workflows/order/place-order.ts"

/**
 * `POST /shop/carts/:id/checkout`: `Checkout` to `PlacedOrder`, the same one for the same cart;
 * 409 `cart_empty`, `out_of_stock`, `total_changed`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const checkout = validated(Checkout, req.body)
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "", checkout },
  })
  res.status(201).json({ number: result.number, token: tokenFor("order", result.number) })
}

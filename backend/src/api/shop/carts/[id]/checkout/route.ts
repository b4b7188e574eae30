import { Checkout } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findSignedInCustomer } from "../../../../../customer/customer-context.ts"
import { shopperAddress, shopperNetwork } from "../../../../../http/shopper-address.ts"
import { throttle } from "../../../../../http/throttle.ts"
import { tokenFor } from "../../../../../http/tokens.ts"
import { validated } from "../../../../../http/validated.ts"
import { placeOrderWorkflow } from "../../../../../workflows/order/place-order.ts"

const ORDERS_PER_MINUTE = 60
const throttled = throttle(ORDERS_PER_MINUTE)

/**
 * `POST /shop/carts/:id/checkout`: `Checkout` to `PlacedOrder`, the same one for the same cart; a signed-in shopper's
 * goes into the account's history;
 * 409 `cart_empty`, `out_of_stock`, `total_changed`. Sixty a minute from one address, then 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const checkout = validated(Checkout, req.body)
  await throttled(shopperNetwork(req))
  const customer = await findSignedInCustomer(req)
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: {
      cart_id: req.params.id ?? "",
      checkout,
      ip: shopperAddress(req),
      customer_id: customer?.customerId ?? null,
    },
  })
  res.status(201).json({ ...result, token: tokenFor("order", result.number) })
}

import { ReOrder, ReOrdered } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { readCart } from "../../../../../cart/read-cart.ts"
import { idempotencyKeyOf } from "../../../../../http/idempotency-key.ts"
import { ProblemError } from "../../../../../http/problem.ts"
import { requireOrderToken } from "../../../../../http/require-order-token.ts"
import { shopperNetwork } from "../../../../../http/shopper-address.ts"
import { throttle } from "../../../../../http/throttle.ts"
import { isTokenFor, tokenFor } from "../../../../../http/tokens.ts"
import { validated } from "../../../../../http/validated.ts"
import { once } from "../../../../../idempotency/once.ts"
import { reOrderWorkflow } from "../../../../../workflows/cart/re-order.ts"

const RE_ORDERS_PER_MINUTE = 30
const Outcome = ReOrdered.pick({ missing: true }).extend({ cart_id: z.string().nullable() })
const throttled = throttle(RE_ORDERS_PER_MINUTE)

/**
 * `POST /shop/orders/:number/re-order` with the order's token: `ReOrder` to `ReOrdered`; 404 `order_not_found`,
 * `cart_not_found`, 409 `cart_completed`. Sent again with the same `Idempotency-Key`, it answers what came of the first,
 * with the cart as it is now. Thirty a minute from one address, then 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  const { cart } = validated(ReOrder, req.body)
  if (cart && !isTokenFor("cart", cart.id, cart.token)) {
    throw new ProblemError("cart_not_found", "There is no such cart.")
  }
  await throttled(shopperNetwork(req))
  const scope = `re-order of ${number} into ${cart?.id ?? "a new cart"}`
  const asked = { scope, key: idempotencyKeyOf(req), answer: Outcome }
  const { cart_id, missing } = await once(req.scope, asked, async () => {
    const input = { number, cart_id: cart?.id ?? null }
    return Outcome.parse((await reOrderWorkflow(req.scope).run({ input })).result)
  })
  res.json({
    cart: cart_id && { cart: await readCart(req.scope, cart_id), token: tokenFor("cart", cart_id) },
    missing,
  })
}

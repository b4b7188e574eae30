import { OrderLookup } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperNetwork } from "../../../../http/shopper-address.ts"
import { throttle } from "../../../../http/throttle.ts"
import { tokenFor } from "../../../../http/tokens.ts"
import { validated } from "../../../../http/validated.ts"
import { findOrder } from "../../../../order/find-order.ts"

const LOOKUPS_PER_MINUTE = 10
const throttled = throttle(LOOKUPS_PER_MINUTE)

/**
 * `POST /shop/orders/lookup`: `OrderLookup` to `PlacedOrder`; 404 `order_not_found`.
 * Ten a minute from one address and for one order number, then 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const lookup = validated(OrderLookup, req.body)
  await throttled(`from ${shopperNetwork(req)}`)
  await throttled(`for ${lookup.number}`)
  const found = await findOrder(req.scope, lookup)
  res.json({ ...found, token: tokenFor("order", found.number) })
}

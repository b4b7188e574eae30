import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOrderToken } from "../../../../http/require-order-token.ts"
import { readOrder } from "../../../../order/read-order.ts"

/** `GET /shop/orders/:number` with the order's token: `OrderResponse`; 404 `order_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ order: await readOrder(req.scope, requireOrderToken(req)) })
}

import type { APIRoute } from "astro"
import { orderStanding } from "../../../orders/order-standing.ts"
import { visitOrder } from "../../../orders/visit-order.ts"

/**
 * `GET /api/orders/:number`: `{ standing }`, a digest that changes whenever the order's page would tell something else,
 * for a browser that may open the order; 404 and 503 as the order's page.
 */
export const GET: APIRoute = async (context) => {
  const visit = await visitOrder(context)
  const standing = visit.state === "shown" ? orderStanding(visit.order) : null
  return Response.json({ standing }, { status: visit.status, headers: { "cache-control": "no-store" } })
}

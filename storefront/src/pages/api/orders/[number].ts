import type { APIRoute } from "astro"
import { visitOrder } from "../../../orders/visit-order.ts"

/**
 * `GET /api/orders/:number`: `{ payment }`, the state of its payment, for a browser that may open the order; 404 and
 * 503 as the order's page.
 */
export const GET: APIRoute = async (context) => {
  const visit = await visitOrder(context)
  const payment = visit.state === "shown" ? visit.order.payment.state : null
  return Response.json({ payment }, { status: visit.status, headers: { "cache-control": "no-store" } })
}

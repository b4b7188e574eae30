import type { APIRoute } from "astro"
import { fetchReturnPhoto } from "../../../../../backend/orders.ts"
import { readOrderToken } from "../../../../../orders/order-cookies.ts"

/** `GET /api/orders/:number/photos/:photo`: a photo of a return, for a browser that may open the order; 404 else. */
export const GET: APIRoute = async ({ params: { number = "", photo = "" }, cookies }) => {
  const token = readOrderToken(cookies, number)
  if (!token) return new Response(null, { status: 404 })
  const { ok, body } = await fetchReturnPhoto({ number, token }, photo)
  if (!ok) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: { "content-type": "image/webp", "cache-control": "private, no-store" },
  })
}

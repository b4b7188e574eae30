import type { APIRoute } from "astro"
import { fetchReturnPhoto } from "../../../../../backend/orders.ts"
import { findOrderKey } from "../../../../../orders/find-order-key.ts"

/** `GET /api/orders/:number/photos/:photo`: a photo of a return, for a browser that may open the order; 404 else. */
export const GET: APIRoute = async ({ params: { number = "", photo = "" }, cookies }) => {
  const key = await findOrderKey(cookies, number)
  if (!key) return new Response(null, { status: 404 })
  const { ok, body } = await fetchReturnPhoto(key, photo)
  if (!ok) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: { "content-type": "image/webp", "cache-control": "private, no-store" },
  })
}

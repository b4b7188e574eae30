import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOrderToken } from "../../../../../../http/require-order-token.ts"
import { openReturnPhoto } from "../../../../../../order/return-photo.ts"

/** `GET /shop/orders/:number/photos/:photo` with the order's token: WebP; 404 `order_not_found`, `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  const photo = await openReturnPhoto(req.scope, number, req.params.photo ?? "")
  res.set({ "content-type": "image/webp", "cache-control": "private, no-store" }).send(photo)
}

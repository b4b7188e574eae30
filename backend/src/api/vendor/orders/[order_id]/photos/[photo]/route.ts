import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../../../../../http/not-found.ts"
import { openReturnPhoto } from "../../../../../../order/return-photo.ts"
import { readOrderRecord } from "../../../../../../vendor-order/order-record.ts"

/** `GET /vendor/orders/:order_id/photos/:photo`: a photo of one of the order's returns, as WebP. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { returns, group_number } = await readOrderRecord(req.scope, req.params.order_id ?? "")
  const photo = returns.flatMap(({ photos }) => photos).find((one) => one === req.params.photo)
  if (!photo) throw notFound()
  res.setHeader("content-type", "image/webp")
  res.setHeader("cache-control", "private, no-store")
  res.send(await openReturnPhoto(req.scope, group_number, photo))
}

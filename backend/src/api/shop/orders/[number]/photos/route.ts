import { type ParcelState, RETURN_PHOTO_BYTES_MAX } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBytes } from "../../../../../http/read-bytes.ts"
import { requireOrderToken } from "../../../../../http/require-order-token.ts"
import { throttle } from "../../../../../http/throttle.ts"
import { readOrder } from "../../../../../order/read-order.ts"
import { keepReturnPhoto } from "../../../../../order/return-photo.ts"
import { notPossibleNow } from "../../../../../vendor-order/not-possible-now.ts"

const PHOTOS_PER_MINUTE = 20
const ARRIVED: readonly ParcelState[] = ["delivered", "return_requested"]
const throttled = throttle(PHOTOS_PER_MINUTE)

/**
 * `POST /shop/orders/:number/photos` with the order's token: the bytes of a photo to `ReturnPhotoResponse`, to be named
 * in a return. 404 `order_not_found`, 409 `not_possible_now` before a parcel has arrived, 413 `file_too_large`, 415
 * `file_type_refused`. Twenty a minute for one order.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const number = requireOrderToken(req)
  await throttled(number)
  const { parcels } = await readOrder(req.scope, number)
  if (!parcels.some(({ state }) => ARRIVED.includes(state))) {
    throw notPossibleNow("Nothing of this order has arrived yet.")
  }
  const bytes = await readBytes(req, RETURN_PHOTO_BYTES_MAX)
  res.status(201).json({ photo: await keepReturnPhoto(req.scope, number, bytes) })
}

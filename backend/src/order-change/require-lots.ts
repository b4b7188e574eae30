import { z } from "zod"
import { ProblemError } from "../http/problem.ts"
import { productsRecalled } from "../recall/products-recalled.ts"
import { readOrderRecord } from "../vendor-order/order-record.ts"
import { requireParcelNotRecalled } from "../vendor-order/packed-lots.ts"
import type { OrderGuard } from "./guard-order.ts"

const Packed = z.object({ items: z.array(z.object({ id: z.string() })) })

/** Nobody can name a lot here, and of goods of which one was called back it has to be named. */
export const requireNoLotNeeded: OrderGuard = async ({ id, vendor_id }, req) => {
  const recalled = await productsRecalled(req.scope, vendor_id)
  if (recalled.size === 0) return
  const packed = (Packed.safeParse(req.body).data?.items ?? []).map((item) => item.id)
  const { items } = await readOrderRecord(req.scope, id)
  if (items.some((line) => packed.includes(line.id) && recalled.has(line.product_id ?? ""))) {
    const message =
      "A lot of these goods was called back. Their vendor packs them in its workspace, where the lot is named."
    throw new ProblemError("lot_needed", message)
  }
}

/** Goods of a lot that was called back since they were packed go nowhere. */
export const requireNotRecalledSince: OrderGuard = (_order, req) =>
  requireParcelNotRecalled(req.scope, req.params.fulfillment_id ?? "")

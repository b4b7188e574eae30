import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { withGoodsLocked } from "../vendor-order/goods-lock.ts"
import { vendorOrderLock } from "../vendor-order/vendor-order-lock.ts"
import { orderToChange } from "./order-to-change.ts"

/** Until it is answered, nothing else happens to the order in the path: while it is packed here, nobody cancels it there. */
export async function inTurn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { key, timeout } = vendorOrderLock(req.params.id ?? "")
  await req.scope.resolve(Modules.LOCKING).execute(key, untilAnswered(res, next), { timeout })
}

/** Until it is answered, no lot of the order's vendor is called back, and no other goods of it are packed. */
export async function whileNothingIsRecalled(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order = await orderToChange(req.scope, req.params.id ?? "")
  const carryOut = untilAnswered(res, next)
  await (order ? withGoodsLocked(req.scope, [order.vendor_id], carryOut) : carryOut())
}

function untilAnswered(res: MedusaResponse, next: MedusaNextFunction): () => Promise<void> {
  const answered = new Promise<void>((resolve) => res.once("close", resolve))
  return async () => {
    if (res.closed) return
    next()
    await answered
  }
}

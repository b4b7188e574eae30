import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { vendorOrderLock } from "../vendor-order/vendor-order-lock.ts"

/** Until it is answered, nothing else happens to the order in the path: while it is packed here, nobody cancels it there. */
export async function inTurn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { key, timeout } = vendorOrderLock(req.params.id ?? "")
  const answered = new Promise<void>((resolve) => res.once("close", resolve))
  const carryOut = async () => {
    if (res.closed) return
    next()
    await answered
  }
  await req.scope.resolve(Modules.LOCKING).execute(key, carryOut, { timeout })
}

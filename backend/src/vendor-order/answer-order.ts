import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorContext } from "../vendor-access/account-context.ts"
import { readVendorOrder } from "./read-orders.ts"

/** Answers with the order in the path as it stands now: `VendorOrderResponse`. */
export async function answerOrder(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await readVendorOrder(req.scope, vendorContext(req), req.params.order_id ?? "")
  res.json({ order })
}

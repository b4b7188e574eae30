import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { readVendorOrder } from "../../../../vendor-order/read-orders.ts"

/** `GET /vendor/orders/:order_id`: `VendorOrderResponse`, also to print. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId } = vendorContext(req)
  res.json({ order: await readVendorOrder(req.scope, vendorId, req.params.order_id ?? "") })
}

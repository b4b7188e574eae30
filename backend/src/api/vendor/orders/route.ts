import { VendorOrderQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { listVendorOrders } from "../../../vendor-order/read-orders.ts"

/** `GET /vendor/orders`: `VendorOrderQuery` to `VendorOrderList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = validated(VendorOrderQuery, req.query)
  res.json(await listVendorOrders(req.scope, vendorContext(req), query))
}

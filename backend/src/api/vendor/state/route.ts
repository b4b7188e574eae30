import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readVendorState } from "../../../vendor/read-vendor-state.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/state`: `VendorState`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readVendorState(req.scope, vendorContext(req).vendorId))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readVendorInspection } from "../../../../inspection/vendor-inspections.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"

/** `GET /vendor/inspections/:inspection_id`: `WorkspaceInspectionResponse`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId: vendor_id } = vendorContext(req)
  const id = String(req.params.inspection_id)
  res.json({ inspection: await readVendorInspection(req.scope, { id, vendor_id }) })
}

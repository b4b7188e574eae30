import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listVendorInspections } from "../../../inspection/vendor-inspections.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/inspections`: `WorkspaceInspectionList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ inspections: await listVendorInspections(req.scope, vendorContext(req).vendorId) })
}

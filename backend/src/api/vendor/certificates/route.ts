import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listVendorCertificates } from "../../../certificate/vendor-certificates.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/certificates`: `WorkspaceCertificateList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ certificates: await listVendorCertificates(req.scope, vendorContext(req).vendorId) })
}

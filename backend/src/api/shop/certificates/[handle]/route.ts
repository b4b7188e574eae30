import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCertificatePage } from "../../../../certificate/certificate-page.ts"

/** `GET /shop/certificates/:handle`: `CertificatePage`; 404 `not_found`, also while it is not verified. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readCertificatePage(req.scope, req.params.handle ?? ""))
}

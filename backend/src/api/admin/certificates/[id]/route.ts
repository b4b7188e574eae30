import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCertificateFile } from "../../../../certificate/certificate-file.ts"

/** `GET /admin/certificates/:id`: `{ certificate: CertificateFile }`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ certificate: await readCertificateFile(req.scope, String(req.params.id)) })
}

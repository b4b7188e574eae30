import { EVIDENCE_FILE_MAX } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { readCertificateFile } from "../../../../../certificate/certificate-file.ts"
import { keepScan } from "../../../../../certificate/keep-scan.ts"
import { fileNameOf } from "../../../../../http/file-name.ts"
import { readBytes } from "../../../../../http/read-bytes.ts"
import { sendEvidenceFile } from "../../../../../registration/send-evidence-file.ts"
import { openScanWorkflow } from "../../../../../workflows/certificate/open-scan.ts"

/** `GET /admin/certificates/:id/scan`: the file as it was sent; the audit log notes who opened it. 404 `not_found`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { certificate_id: String(req.params.id), actor: await operatorOf(req) }
  const { result: scan } = await openScanWorkflow(req.scope).run({ input })
  await sendEvidenceFile(req, res, scan)
}

/**
 * `POST /admin/certificates/:id/scan?name=…`: the bytes of a PDF or picture to `{ certificate: CertificateFile }`; 400
 * `file_name_refused`, 404 `not_found`, 409 `change_refused` once it is verified, 413 `file_too_large`, 415
 * `file_type_refused`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const certificate_id = String(req.params.id)
  const name = fileNameOf(req)
  const content = await readBytes(req, EVIDENCE_FILE_MAX)
  await keepScan(req.scope, { certificate_id, name, content, actor: await operatorOf(req) })
  res.json({ certificate: await readCertificateFile(req.scope, certificate_id) })
}

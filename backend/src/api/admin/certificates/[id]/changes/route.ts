import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { CertificateDeed } from "../../../../../certificate/certificate-deed.ts"
import { readCertificateFile } from "../../../../../certificate/certificate-file.ts"
import { validated } from "../../../../../http/validated.ts"
import { changeCertificateWorkflow } from "../../../../../workflows/certificate/change-certificate.ts"

/**
 * `POST /admin/certificates/:id/changes`: `CertificateDeed` to `{ certificate: CertificateFile }`; 404 `not_found`, 409
 * `same_person`, `evidence_missing`, `decision_number_used`, `change_refused`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const deed = validated(CertificateDeed, req.body)
  await changeCertificateWorkflow(req.scope).run({ input: { id, deed, actor: await operatorOf(req) } })
  res.json({ certificate: await readCertificateFile(req.scope, id) })
}

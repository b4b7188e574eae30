import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { CertificateDraft } from "../../../certificate/certificate-draft.ts"
import { readCertificateFile } from "../../../certificate/certificate-file.ts"
import { CertificateQuery, listCertificates } from "../../../certificate/list-certificates.ts"
import { validated } from "../../../http/validated.ts"
import { enterCertificateWorkflow } from "../../../workflows/certificate/enter-certificate.ts"

/** `GET /admin/certificates?show=…&q=…&offset=…`: `{ certificates: CertificateCard[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listCertificates(req.scope, validated(CertificateQuery, req.query)))
}

/**
 * `POST /admin/certificates`: `CertificateDraft` to `{ certificate: CertificateFile }`; 404 `not_found`, 409
 * `decision_number_used`, `product_code_used`. It gives no star before another person has verified it.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const draft = validated(CertificateDraft, req.body)
  const { result: id } = await enterCertificateWorkflow(req.scope).run({
    input: { draft, actor: await operatorOf(req) },
  })
  res.status(201).json({ certificate: await readCertificateFile(req.scope, id) })
}

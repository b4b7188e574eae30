import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../../http/validated.ts"
import { Judge } from "../../../../../../registration/decisions.ts"
import { readRegistrationFile } from "../../../../../../registration/registration-file.ts"
import { sendEvidenceFile } from "../../../../../../registration/send-evidence-file.ts"
import { judgeEvidenceFileWorkflow } from "../../../../../../workflows/registration/judge-evidence-file.ts"
import { openEvidenceFileWorkflow } from "../../../../../../workflows/registration/open-evidence-file.ts"

/** `GET /admin/registrations/:id/evidence-files/:file_id`: the file as it was sent; the audit log notes who opened it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result: file } = await openEvidenceFileWorkflow(req.scope).run({
    input: {
      registration_id: String(req.params.id),
      evidence_file_id: String(req.params.file_id),
      actor: await operatorOf(req),
    },
  })
  await sendEvidenceFile(req, res, file)
}

/**
 * `POST /admin/registrations/:id/evidence-files/:file_id`: `Judge` to `{ registration: RegistrationFile }`; 409
 * `registration_closed`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const registration_id = String(req.params.id)
  const judged = validated(Judge, req.body)
  await judgeEvidenceFileWorkflow(req.scope).run({
    input: {
      registration_id,
      evidence_file_id: String(req.params.file_id),
      ...judged,
      actor: await operatorOf(req),
    },
  })
  res.json({ registration: await readRegistrationFile(req.scope, registration_id) })
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../audit/audit-actor.ts"
import { ProblemError } from "../../../../../../http/problem.ts"
import { validated } from "../../../../../../http/validated.ts"
import { Judge } from "../../../../../../registration/decisions.ts"
import { readRegistration } from "../../../../../../registration/read-registration.ts"
import { readRegistrationFile } from "../../../../../../registration/registration-file.ts"
import { sendEvidenceFile } from "../../../../../../registration/send-evidence-file.ts"
import { judgeEvidenceFileWorkflow } from "../../../../../../workflows/registration/judge-evidence-file.ts"

/** `GET /admin/registrations/:id/evidence-files/:file_id`: the file as it was sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { evidence_files } = await readRegistration(req.scope, { id: String(req.params.id) })
  const file = evidence_files.find(({ id }) => id === req.params.file_id)
  if (!file) throw new ProblemError("not_found", "There is no such file.")
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

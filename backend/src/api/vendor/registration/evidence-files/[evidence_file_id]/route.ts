import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { notFound } from "../../../../../http/not-found.ts"
import { answerRegistration } from "../../../../../registration/answer-registration.ts"
import { readRegistration } from "../../../../../registration/read-registration.ts"
import { registrantOf } from "../../../../../registration/registrant-of.ts"
import { sendEvidenceFile } from "../../../../../registration/send-evidence-file.ts"
import { accountContext } from "../../../../../vendor-access/account-context.ts"
import { removeEvidenceFileWorkflow } from "../../../../../workflows/registration/remove-evidence-file.ts"

/** `GET /vendor/registration/evidence-files/:evidence_file_id`: the file as it was sent. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const member_id = await registrantOf(req.scope, accountContext(req))
  const { evidence_files } = await readRegistration(req.scope, { member_id })
  const file = evidence_files.find(({ id }) => id === req.params.evidence_file_id)
  if (!file) throw notFound()
  await sendEvidenceFile(req, res, file)
}

/** `DELETE /vendor/registration/evidence-files/:evidence_file_id`: `RegistrationResponse`; 409 `registration_closed`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const member_id = await registrantOf(req.scope, account)
  await removeEvidenceFileWorkflow(req.scope).run({
    input: {
      member_id,
      actor: memberActor(account),
      evidence_file_id: String(req.params.evidence_file_id),
    },
  })
  res.json(await answerRegistration(req.scope, member_id))
}

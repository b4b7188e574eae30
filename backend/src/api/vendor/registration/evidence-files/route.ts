import { EVIDENCE_FILE_MAX, EvidenceUpload } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { fileNameOf } from "../../../../http/file-name.ts"
import { readBytes } from "../../../../http/read-bytes.ts"
import { validated } from "../../../../http/validated.ts"
import { answerRegistration } from "../../../../registration/answer-registration.ts"
import { registrantOf } from "../../../../registration/registrant-of.ts"
import { uploadEvidenceFile } from "../../../../registration/upload-evidence-file.ts"
import { accountContext } from "../../../../vendor-access/account-context.ts"

/**
 * `POST /vendor/registration/evidence-files?kind=…&name=…&upload_id=…`: the bytes of one file to `RegistrationResponse`;
 * 400 `file_name_refused`, 413 `file_too_large`, 415 `file_type_refused`, 409 `registration_closed`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const member_id = await registrantOf(req.scope, account)
  const upload = { ...validated(EvidenceUpload, req.query), name: fileNameOf(req) }
  const content = await readBytes(req, EVIDENCE_FILE_MAX)
  await uploadEvidenceFile(req.scope, {
    ...upload,
    content,
    member_id,
    actor: memberActor(account),
  })
  res.status(201).json(await answerRegistration(req.scope, member_id))
}

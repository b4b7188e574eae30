import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { Reject } from "../../../../../registration/decisions.ts"
import { readRegistrationFile } from "../../../../../registration/registration-file.ts"
import { rejectRegistrationWorkflow } from "../../../../../workflows/registration/reject-registration.ts"

/** `POST /admin/registrations/:id/reject`: `Reject` to `{ registration: RegistrationFile }`; 409 `registration_closed`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const { reason } = validated(Reject, req.body)
  await rejectRegistrationWorkflow(req.scope).run({ input: { id, reason, actor: await operatorOf(req) } })
  res.json({ registration: await readRegistrationFile(req.scope, id) })
}

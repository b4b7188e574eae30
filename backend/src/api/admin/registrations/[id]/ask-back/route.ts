import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { AskBack } from "../../../../../registration/decisions.ts"
import { readRegistrationFile } from "../../../../../registration/registration-file.ts"
import { askBackWorkflow } from "../../../../../workflows/registration/ask-back.ts"

/** `POST /admin/registrations/:id/ask-back`: `AskBack` to `{ registration: RegistrationFile }`; 409 `registration_closed`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const { message } = validated(AskBack, req.body)
  await askBackWorkflow(req.scope).run({ input: { id, message, actor: await operatorOf(req) } })
  res.json({ registration: await readRegistrationFile(req.scope, id) })
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { Judge } from "../../../../../registration/decisions.ts"
import { readRegistrationFile } from "../../../../../registration/registration-file.ts"
import { judgeIdentityWorkflow } from "../../../../../workflows/registration/judge-identity.ts"

/** `POST /admin/registrations/:id/identity`: `Judge` to `{ registration: RegistrationFile }`; 409 `registration_closed`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const judged = validated(Judge, req.body)
  await judgeIdentityWorkflow(req.scope).run({ input: { id, ...judged, actor: await operatorOf(req) } })
  res.json({ registration: await readRegistrationFile(req.scope, id) })
}

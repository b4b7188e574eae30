import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { Approve } from "../../../../../registration/decisions.ts"
import { readRegistrationFile } from "../../../../../registration/registration-file.ts"
import { approveRegistrationWorkflow } from "../../../../../workflows/registration/approve-registration.ts"

/**
 * `POST /admin/registrations/:id/approve`: `Approve` to `{ registration: RegistrationFile }`; 409
 * `registration_incomplete`, `registration_closed`, `already_claimed`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const { claimed_vendor_id } = validated(Approve, req.body ?? {})
  const actor = await operatorOf(req)
  await approveRegistrationWorkflow(req.scope).run({ input: { id, claimed_vendor_id, actor } })
  res.json({ registration: await readRegistrationFile(req.scope, id) })
}

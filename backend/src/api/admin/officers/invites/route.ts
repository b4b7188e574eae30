import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { AdminInvitation } from "../../../../officer/officer-draft.ts"
import { readPeople } from "../../../../officer/read-people.ts"
import { inviteToAdminWorkflow } from "../../../../workflows/officer/invite-to-admin.ts"

/** `POST /admin/officers/invites`: `AdminInvitation` to `{ people, invites }`; 409 `already_member`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const invitation = validated(AdminInvitation, req.body)
  await inviteToAdminWorkflow(req.scope).run({ input: { invitation, actor: await operatorOf(req) } })
  res.status(201).json(await readPeople(req.scope))
}

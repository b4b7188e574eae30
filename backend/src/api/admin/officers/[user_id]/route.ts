import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { AdminRoleChange } from "../../../../officer/officer-draft.ts"
import { readPeople } from "../../../../officer/read-people.ts"
import { changeAdminRoleWorkflow } from "../../../../workflows/officer/change-admin-role.ts"

/** `POST /admin/officers/:user_id`: `AdminRoleChange` to `{ people, invites }`; 404 `not_found`, 409 `last_operator`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { role } = validated(AdminRoleChange, req.body)
  const user_id = String(req.params.user_id)
  await changeAdminRoleWorkflow(req.scope).run({ input: { user_id, role, actor: await operatorOf(req) } })
  res.json(await readPeople(req.scope))
}

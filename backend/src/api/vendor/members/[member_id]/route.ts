import { RoleChange } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { readMember } from "../../../../vendor-access/read-team.ts"
import { changeRoleWorkflow } from "../../../../workflows/team/change-role.ts"
import { removeMemberWorkflow } from "../../../../workflows/team/remove-member.ts"

/** `POST /vendor/members/:member_id`: `RoleChange` to `Member`; 409 `last_owner`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const { role } = validated(RoleChange, req.body)
  const member_id = String(req.params.member_id)
  await changeRoleWorkflow(req.scope).run({
    input: { vendor_id: context.vendorId, member_id, role, actor: memberActor(context) },
  })
  res.json(await readMember(req.scope, context, member_id))
}

/** `DELETE /vendor/members/:member_id`: 204; signed out everywhere. 409 `last_owner`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const input = { vendor_id: context.vendorId, member_id: String(req.params.member_id) }
  await removeMemberWorkflow(req.scope).run({ input: { ...input, actor: memberActor(context) } })
  res.status(204).end()
}

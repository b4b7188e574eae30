import { Invite } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt } from "../../../account/attempt.ts"
import { memberActor } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { readInvitation } from "../../../vendor-access/read-team.ts"
import { inviteMemberWorkflow } from "../../../workflows/team/invite-member.ts"

/** `POST /vendor/invitations`: `Invite` to `Invitation`; 409 `already_member`, 429 `too_many_requests`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const invite = validated(Invite, req.body)
  await countAttempt(req, invite.email)
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { ...invite, vendor_id: context.vendorId, actor: memberActor(context) },
  })
  res.status(201).json(await readInvitation(req.scope, result.id))
}

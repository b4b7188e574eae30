import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { withdrawInvitationWorkflow } from "../../../../workflows/team/withdraw-invitation.ts"

/** `DELETE /vendor/invitations/:invitation_id`: 204; its link opens nothing any more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const invitation_id = String(req.params.invitation_id)
  const context = vendorContext(req)
  await withdrawInvitationWorkflow(req.scope).run({
    input: { vendor_id: context.vendorId, invitation_id, actor: memberActor(context) },
  })
  res.status(204).end()
}

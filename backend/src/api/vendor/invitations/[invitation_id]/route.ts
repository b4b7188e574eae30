import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawInvitationWorkflow } from "../../../../workflows/team/withdraw-invitation.ts"

/** `DELETE /vendor/invitations/:invitation_id`: 204; its link opens nothing any more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const invitation_id = String(req.params.invitation_id)
  await withdrawInvitationWorkflow(req.scope).run({ input: { invitation_id } })
  res.status(204).end()
}

import { InvitationToken } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt } from "../../../../account/attempt.ts"
import { validated } from "../../../../http/validated.ts"
import { readOpenInvitation } from "../../../../vendor-access/read-team.ts"

/** `POST /vendor/invitations/look`: `InvitationToken` to `OpenInvitation`; 404 `not_found`, 409 `token_used`, `token_expired`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await countAttempt(req)
  const { token } = validated(InvitationToken, req.body)
  res.json(await readOpenInvitation(req.scope, token))
}

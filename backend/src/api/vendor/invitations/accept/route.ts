import { AcceptInvitation } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt, countTokenTry, deviceOf } from "../../../../account/attempt.ts"
import { validated } from "../../../../http/validated.ts"
import { signedIn } from "../../../../vendor-access/signed-in.ts"
import { acceptInvitationWorkflow } from "../../../../workflows/account/accept-invitation.ts"

/**
 * `POST /vendor/invitations/accept`: `AcceptInvitation` to `SignedIn`; 404 `not_found`, 409 `token_used`,
 * `token_expired`, `already_member`, 400 `bad_request` for a password that is easily guessed, 429
 * `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await countAttempt(req)
  const input = { ...validated(AcceptInvitation, req.body), device: deviceOf(req) }
  await countTokenTry(input.token)
  const { result } = await acceptInvitationWorkflow(req.scope).run({ input })
  res.status(201).json(await signedIn(req.scope, result))
}

import { PasswordResetConfirm } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt, countTokenTry, deviceOf } from "../../../../account/attempt.ts"
import { validated } from "../../../../http/validated.ts"
import { VENDOR_MEMBER } from "../../../../vendor-access/session.ts"
import { signedIn } from "../../../../vendor-access/signed-in.ts"
import { resetPasswordWorkflow } from "../../../../workflows/account/reset-password.ts"

/**
 * `POST /vendor/password-reset/confirm`: `PasswordResetConfirm` to `SignedIn`; 404 `not_found`, 409 `token_used`,
 * `token_expired`, 400 `bad_request` for a password that is easily guessed, 429
 * `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await countAttempt(req)
  const input = { kind: VENDOR_MEMBER, ...validated(PasswordResetConfirm, req.body), device: deviceOf(req) }
  await countTokenTry(input.token)
  const { result } = await resetPasswordWorkflow(req.scope).run({ input })
  res.json(await signedIn(req.scope, result))
}

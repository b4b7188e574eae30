import { PasswordResetConfirm } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt, countTokenTry, deviceOf } from "../../../../../account/attempt.ts"
import { CUSTOMER } from "../../../../../customer/customer-context.ts"
import { customerSignedIn } from "../../../../../customer/customer-signed-in.ts"
import { validated } from "../../../../../http/validated.ts"
import { resetPasswordWorkflow } from "../../../../../workflows/account/reset-password.ts"

/**
 * `POST /shop/account/password-reset/confirm`: `PasswordResetConfirm` to `CustomerSignedIn`; 404 `not_found`, 409
 * `token_used`, `token_expired`, 400 `bad_request` for a password that is easily guessed, 429
 * `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await countAttempt(req)
  const input = { kind: CUSTOMER, ...validated(PasswordResetConfirm, req.body), device: deviceOf(req) }
  await countTokenTry(input.token)
  const { result } = await resetPasswordWorkflow(req.scope).run({ input })
  res.json(await customerSignedIn(req.scope, result))
}

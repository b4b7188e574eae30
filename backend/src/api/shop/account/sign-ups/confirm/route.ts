import { CustomerSignUpConfirm } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt, countTokenTry, deviceOf } from "../../../../../account/attempt.ts"
import { customerSignedIn } from "../../../../../customer/customer-signed-in.ts"
import { validated } from "../../../../../http/validated.ts"
import { confirmSignUpWorkflow } from "../../../../../workflows/customer/confirm-sign-up.ts"

/**
 * `POST /shop/account/sign-ups/confirm`: `CustomerSignUpConfirm` to `CustomerSignedIn`; 404 `not_found`, 409
 * `token_used`, `token_expired`, `already_member`, 400 `bad_request` for a password that is easily guessed, 429
 * `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await countAttempt(req)
  const input = { ...validated(CustomerSignUpConfirm, req.body), device: deviceOf(req) }
  await countTokenTry(input.token)
  const { result } = await confirmSignUpWorkflow(req.scope).run({ input })
  res.status(201).json(await customerSignedIn(req.scope, result))
}

import { PasswordChange } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt, deviceOf } from "../../../../../account/attempt.ts"
import { CUSTOMER, customerContext } from "../../../../../customer/customer-context.ts"
import { customerSignedIn } from "../../../../../customer/customer-signed-in.ts"
import { validated } from "../../../../../http/validated.ts"
import { changePasswordWorkflow } from "../../../../../workflows/account/change-password.ts"

/**
 * `POST /shop/account/me/password`: `PasswordChange` to `CustomerSignedIn`; every session has ended but the one this
 * answer opens. 401 `wrong_login`, 400 `bad_request` for a password that is easily guessed, 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { email } = customerContext(req)
  await countAttempt(req, email)
  const input = { kind: CUSTOMER, ...validated(PasswordChange, req.body), email, device: deviceOf(req) }
  const { result } = await changePasswordWorkflow(req.scope).run({ input })
  res.json(await customerSignedIn(req.scope, result))
}

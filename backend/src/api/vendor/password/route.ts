import { PasswordChange } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt, deviceOf } from "../../../account/attempt.ts"
import { validated } from "../../../http/validated.ts"
import { accountContext } from "../../../vendor-access/account-context.ts"
import { VENDOR_MEMBER } from "../../../vendor-access/session.ts"
import { signedIn } from "../../../vendor-access/signed-in.ts"
import { changePasswordWorkflow } from "../../../workflows/account/change-password.ts"

/**
 * `POST /vendor/password`: `PasswordChange` to `SignedIn`; every session has ended but the one this answer opens.
 * 401 `wrong_login`, 400 `bad_request` for a password that is easily guessed, 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { email } = accountContext(req)
  await countAttempt(req, email)
  const input = { kind: VENDOR_MEMBER, ...validated(PasswordChange, req.body), email, device: deviceOf(req) }
  const { result } = await changePasswordWorkflow(req.scope).run({ input })
  res.json(await signedIn(req.scope, result))
}

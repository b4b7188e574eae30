import { SignIn } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countSignIn, deviceOf } from "../../../account/attempt.ts"
import { validated } from "../../../http/validated.ts"
import { findAccount, VENDOR_MEMBER } from "../../../vendor-access/session.ts"
import { signedIn } from "../../../vendor-access/signed-in.ts"
import { signInWorkflow } from "../../../workflows/account/sign-in.ts"

/**
 * `POST /vendor/sign-in`: `SignIn` to `SignedIn`; 401 `wrong_login`, 429 `too_many_requests`. A session that the caller
 * had is replaced.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const login = validated(SignIn, req.body)
  await countSignIn(req, VENDOR_MEMBER, login.email)
  const former = await findAccount(req)
  const { result } = await signInWorkflow(req.scope).run({
    input: { kind: VENDOR_MEMBER, ...login, device: deviceOf(req), session_id: former?.sessionId ?? null },
  })
  res.json(await signedIn(req.scope, result))
}

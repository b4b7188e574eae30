import { SignIn } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countSignIn, deviceOf } from "../../../../account/attempt.ts"
import { CUSTOMER, findSignedInCustomer } from "../../../../customer/customer-context.ts"
import { customerSignedIn } from "../../../../customer/customer-signed-in.ts"
import { validated } from "../../../../http/validated.ts"
import { signInWorkflow } from "../../../../workflows/account/sign-in.ts"

/**
 * `POST /shop/account/sign-in`: `SignIn` to `CustomerSignedIn`; 401 `wrong_login`, 429 `too_many_requests`. A session
 * that the caller had is replaced.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const login = validated(SignIn, req.body)
  await countSignIn(req, CUSTOMER, login.email)
  const former = await findSignedInCustomer(req)
  const { result } = await signInWorkflow(req.scope).run({
    input: { kind: CUSTOMER, ...login, device: deviceOf(req), session_id: former?.sessionId ?? null },
  })
  res.json(await customerSignedIn(req.scope, result))
}

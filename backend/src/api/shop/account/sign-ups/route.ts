import { CustomerSignUp } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { SIGN_UP_REQUESTED } from "../../../../account/account-events.ts"
import { countAttempt } from "../../../../account/attempt.ts"
import { validated } from "../../../../http/validated.ts"

/**
 * `POST /shop/account/sign-ups`: `CustomerSignUp`; 202 for every address, at once. A mail then leads on: to opening an
 * account, or to the account there is. 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const signUp = validated(CustomerSignUp, req.body)
  await countAttempt(req, signUp.email)
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name: SIGN_UP_REQUESTED, data: signUp })
  res.status(202).end()
}

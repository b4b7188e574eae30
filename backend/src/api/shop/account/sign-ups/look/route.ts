import { CustomerSignUpToken } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountModule } from "../../../../../account/account-module.ts"
import { countAttempt } from "../../../../../account/attempt.ts"
import { hashOf, requireOpen } from "../../../../../account/mail-token.ts"
import { validated } from "../../../../../http/validated.ts"

/**
 * `POST /shop/account/sign-ups/look`: `CustomerSignUpToken` to `OpenSignUp`, and uses nothing up; 404 `not_found`, 409
 * `token_used`, `token_expired`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await countAttempt(req)
  const { token } = validated(CustomerSignUpToken, req.body)
  const [row] = await accountModule(req.scope).listCustomerSignUps({ token_hash: hashOf(token) }, { take: 1 })
  res.json({ email: requireOpen(row).email })
}

import { PasswordResetRequest } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { PASSWORD_RESET_REQUESTED } from "../../../account/account-events.ts"
import { countAttempt } from "../../../account/attempt.ts"
import { validated } from "../../../http/validated.ts"
import { VENDOR_MEMBER } from "../../../vendor-access/session.ts"

/**
 * `POST /vendor/password-reset`: `PasswordResetRequest`; 202 for every address, at once: whether there is such an
 * account is looked up after the answer. 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const request = validated(PasswordResetRequest, req.body)
  await countAttempt(req, request.email)
  await req.scope
    .resolve(Modules.EVENT_BUS)
    .emit({ name: PASSWORD_RESET_REQUESTED, data: { kind: VENDOR_MEMBER, ...request } })
  res.status(202).end()
}

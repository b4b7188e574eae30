import { PasswordResetRequest } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { validated } from "../../../http/validated.ts"
import { countAttempt } from "../../../vendor-access/attempt.ts"

/**
 * `POST /vendor/password-reset`: `PasswordResetRequest`; 202 for every address, at once: whether there is such an
 * account is looked up after the answer. 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const request = validated(PasswordResetRequest, req.body)
  await countAttempt(req, request.email)
  await req.scope
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "vendor_member.password_reset_requested", data: request })
  res.status(202).end()
}

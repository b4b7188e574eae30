import { RegistrationRequest } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { countAttempt } from "../../../account/attempt.ts"
import { validated } from "../../../http/validated.ts"

/**
 * `POST /vendor/registrations`: `RegistrationRequest`; 202 for every address, at once. A mail then leads on: to opening
 * an account, or to the account there is. 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const request = validated(RegistrationRequest, req.body)
  await countAttempt(req, request.email)
  await req.scope
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "vendor_member.registration_requested", data: request })
  res.status(202).end()
}

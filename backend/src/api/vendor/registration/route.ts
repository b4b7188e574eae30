import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRegistration } from "../../../registration/answer-registration.ts"
import { registrantOf } from "../../../registration/registrant-of.ts"
import { accountContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/registration`: `RegistrationResponse`; an empty draft where nothing was saved yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await answerRegistration(req.scope, await registrantOf(req.scope, accountContext(req))))
}

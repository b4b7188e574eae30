import { AnswerConsent } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { answerRegistration } from "../../../../registration/answer-registration.ts"
import { registrantOf } from "../../../../registration/registrant-of.ts"
import { accountContext } from "../../../../vendor-access/account-context.ts"
import { answerConsentWorkflow } from "../../../../workflows/registration/answer-consent.ts"

/** `POST /vendor/registration/consents`: `AnswerConsent` to `RegistrationResponse`; can be withdrawn at any time. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const member_id = await registrantOf(req.scope, account)
  const answer = validated(AnswerConsent, req.body)
  await answerConsentWorkflow(req.scope).run({
    input: { member_id, actor: memberActor(account), answer },
  })
  res.json(await answerRegistration(req.scope, member_id))
}

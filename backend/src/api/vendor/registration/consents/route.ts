import { AnswerConsent } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { answerRegistration } from "../../../../registration/answer-registration.ts"
import { accountContext } from "../../../../vendor-access/account-context.ts"
import { answerConsentWorkflow } from "../../../../workflows/registration/answer-consent.ts"

/** `POST /vendor/registration/consents`: `AnswerConsent` to `RegistrationResponse`; can be withdrawn at any time. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const answer = validated(AnswerConsent, req.body)
  await answerConsentWorkflow(req.scope).run({
    input: { member_id: account.memberId, actor: memberActor(account), answer },
  })
  res.json(await answerRegistration(req.scope, account.memberId))
}

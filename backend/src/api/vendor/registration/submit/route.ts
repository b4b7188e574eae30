import { SubmitRegistration } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { answerRegistration } from "../../../../registration/answer-registration.ts"
import { registrantOf } from "../../../../registration/registrant-of.ts"
import { accountContext } from "../../../../vendor-access/account-context.ts"
import { submitRegistrationWorkflow } from "../../../../workflows/registration/submit-registration.ts"

/**
 * `POST /vendor/registration/submit`: `SubmitRegistration` to `RegistrationResponse`; 409 `registration_incomplete`
 * with what is missing, `registration_closed` once it is decided.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const member_id = await registrantOf(req.scope, account)
  const { answer = null } = validated(SubmitRegistration, req.body ?? {})
  await submitRegistrationWorkflow(req.scope).run({
    input: { member_id, actor: memberActor(account), answer },
  })
  res.json(await answerRegistration(req.scope, member_id))
}

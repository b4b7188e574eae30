import { REGISTRATION_STEPS, RegistrationStep } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { notFound } from "../../../../../http/not-found.ts"
import { validated } from "../../../../../http/validated.ts"
import { answerRegistration } from "../../../../../registration/answer-registration.ts"
import { registrantOf } from "../../../../../registration/registrant-of.ts"
import { accountContext } from "../../../../../vendor-access/account-context.ts"
import {
  type SavedStep,
  saveRegistrationStepWorkflow,
} from "../../../../../workflows/registration/save-step.ts"

/**
 * `POST /vendor/registration/steps/:step`: that step of `REGISTRATION_STEPS`, finished or not, to
 * `RegistrationResponse`; 409 `registration_closed`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const member_id = await registrantOf(req.scope, account)
  const step = RegistrationStep.safeParse(req.params.step)
  if (!step.success) throw notFound()
  const fields = validated(REGISTRATION_STEPS[step.data], req.body)
  await saveRegistrationStepWorkflow(req.scope).run({
    input: {
      member_id,
      actor: memberActor(account),
      saved: { step: step.data, fields } as SavedStep,
    },
  })
  res.json(await answerRegistration(req.scope, member_id))
}

import type { Verdict } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { requireUndecided } from "../../registration/require-undecided.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  id: string
  verdict: Verdict
  message: string | null
  actor: AuditActor
}

const judgeStep = createStep(
  "judge-identity-step",
  async ({ id, verdict, message }: Input, { container }) => {
    const record = await readRegistration(container, { id })
    requireUndecided(record)
    const { identity_verdict, identity_message } = record
    await container
      .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
      .updateRegistrations({ id, identity_verdict: verdict, identity_message: message })
    return new StepResponse(
      { name: registrationName(record), verdict: identity_verdict },
      { id, identity_verdict, identity_message },
    )
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).updateRegistrations(before)
  },
)

/** What the operator holds of the identity that was stated. Throws `not_found`, `registration_closed`. */
export const judgeIdentityWorkflow = createWorkflow("judge-identity", (input: Input) => {
  const judged = judgeStep(input)
  recordAuditEntryStep(
    transform({ input, judged }, ({ input: { actor, id, verdict, message }, judged }) => ({
      actor,
      action: `identity.${verdict}`,
      subject: { type: "registration", id, name: judged.name },
      before: { verdict: judged.verdict },
      after: { verdict, message },
    })),
  )
  return new WorkflowResponse(input.id)
})

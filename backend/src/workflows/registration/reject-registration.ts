import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { DECISION_LOCK } from "../../registration/decision-lock.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { REGISTRATION_DECIDED } from "../../registration/registration-decided.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { requireUndecided } from "../../registration/require-undecided.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string; reason: string; actor: AuditActor }

const rejectStep = createStep(
  "reject-registration-step",
  async ({ id, reason }: Input, { container }) => {
    const record = await readRegistration(container, { id })
    const told = { name: registrationName(record), before: record.state }
    if (record.state === "rejected") return new StepResponse(told, null)
    requireUndecided(record)
    await container
      .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
      .updateRegistrations({ id, state: "rejected", reason, decided_at: new Date() })
    return new StepResponse(told, { id, state: record.state, reason: null, decided_at: null })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).updateRegistrations(before)
  },
)

/** Refuses a registration for good. Called twice, it is refused once. Throws `not_found`, `registration_closed`. */
export const rejectRegistrationWorkflow = createWorkflow("reject-registration", (input: Input) => {
  acquireLockStep(DECISION_LOCK)
  const rejected = rejectStep(input)
  releaseLockStep(DECISION_LOCK)
  when("was-not-rejected-yet", { rejected }, ({ rejected }) => rejected.before !== "rejected").then(() => {
    emitEventStep({ eventName: REGISTRATION_DECIDED, data: { id: input.id } })
  })
  recordAuditEntryStep(
    transform({ input, rejected }, ({ input: { id, reason, actor }, rejected: { name, before } }) =>
      before === "rejected"
        ? null
        : {
            actor,
            action: "registration.rejected",
            subject: { type: "registration", id, name },
            before: { state: before },
            after: { state: "rejected", reason },
          },
    ),
  )
  return new WorkflowResponse(input.id)
})

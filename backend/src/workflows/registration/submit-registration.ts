import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { missingToSubmit } from "../../registration/onboarding-checklist.ts"
import { findRegistration } from "../../registration/read-registration.ts"
import { registrationLock } from "../../registration/registration-lock.ts"
import {
  NEW_REGISTRATION,
  type RegistrationRecord,
  registrationName,
  registrationOf,
} from "../../registration/registration-record.ts"
import { requireOpen } from "../../registration/require-open.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { member_id: string; actor: AuditActor; answer: string | null }

const submitStep = createStep(
  "submit-registration-step",
  async ({ member_id, answer }: Input, { container }) => {
    const record = await findRegistration(container, { member_id })
    if (!record) throw incomplete(NEW_REGISTRATION)
    const { id, state } = record
    const told = { id, name: registrationName(record), before: state }
    if (state === "submitted") return new StepResponse(told, null)
    requireOpen(record)
    if (Object.keys(missingToSubmit(registrationOf(record))).length > 0) throw incomplete(record)
    const service = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    const verdict = record.identity_verdict === "asked_back" ? "waiting" : record.identity_verdict
    await service.updateRegistrations({
      id,
      state: "submitted",
      submitted_at: new Date(),
      identity_verdict: verdict,
    })
    const message = answer
      ? await service.createRegistrationMessages({ registration_id: id, from: "vendor", text: answer })
      : null
    return new StepResponse(told, {
      id,
      state,
      submitted_at: record.submitted_at ? new Date(record.submitted_at) : null,
      identity_verdict: record.identity_verdict,
      message_id: message?.id,
    })
  },
  async (before, { container }) => {
    if (!before) return
    const { message_id, ...columns } = before
    const service = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    await service.updateRegistrations(columns)
    if (message_id) await service.deleteRegistrationMessages(message_id)
  },
)

/**
 * Hands a registration to the operator; sent twice, it is submitted once.
 * Throws `registration_incomplete` with what is missing, `registration_closed` once it is decided.
 */
export const submitRegistrationWorkflow = createWorkflow("submit-registration", (input: Input) => {
  const lock = transform({ input }, ({ input }) => registrationLock(input.member_id))
  acquireLockStep(lock)
  const submitted = submitStep(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, submitted }, ({ input: { actor }, submitted: { id, name, before } }) =>
      before === "submitted"
        ? null
        : {
            actor,
            action: "registration.submitted",
            subject: { type: "registration", id, name },
            before: { state: before },
            after: { state: "submitted" },
          },
    ),
  )
  return new WorkflowResponse(submitted)
})

function incomplete(record: Omit<RegistrationRecord, "id" | "member_id">): ProblemError {
  const missing = missingToSubmit(registrationOf(record))
  return new ProblemError("registration_incomplete", "Something is missing.", missing)
}

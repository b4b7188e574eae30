import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { DECISION_LOCK } from "../../registration/decision-lock.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { REGISTRATION_DECIDED } from "../../registration/registration-decided.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string; message: string; actor: AuditActor }

const askStep = createStep(
  "ask-back-registration-step",
  async ({ id, message }: Input, { container }) => {
    const record = await readRegistration(container, { id })
    if (record.state !== "submitted") {
      throw new ProblemError("registration_closed", `A registration that is ${record.state} is not waiting.`)
    }
    const service = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    await service.updateRegistrations({ id, state: "needs_answer" })
    const { id: message_id } = await service.createRegistrationMessages({
      registration_id: id,
      from: "operator",
      text: message,
    })
    return new StepResponse({ name: registrationName(record) }, { id, message_id })
  },
  async (asked, { container }) => {
    if (!asked) return
    const service = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    await service.updateRegistrations({ id: asked.id, state: "submitted" })
    await service.deleteRegistrationMessages(asked.message_id)
  },
)

/** Gives a registration back to be put right. Throws `not_found`, `registration_closed` unless it was submitted. */
export const askBackWorkflow = createWorkflow("ask-back-registration", (input: Input) => {
  acquireLockStep(DECISION_LOCK)
  const asked = askStep(input)
  releaseLockStep(DECISION_LOCK)
  emitEventStep({ eventName: REGISTRATION_DECIDED, data: { id: input.id } })
  recordAuditEntryStep(
    transform({ input, asked }, ({ input: { id, message, actor }, asked }) => ({
      actor,
      action: "registration.asked_back",
      subject: { type: "registration", id, name: asked.name },
      after: { state: "needs_answer", message },
    })),
  )
  return new WorkflowResponse(input.id)
})

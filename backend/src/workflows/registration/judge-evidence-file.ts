import type { Verdict } from "@cho-ocop/contracts"
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
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { DECISION_LOCK } from "../../registration/decision-lock.ts"
import { PAPER_JUDGED } from "../../registration/paper-judged.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { requireUnjudged } from "../../registration/require-undecided.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  registration_id: string
  evidence_file_id: string
  verdict: Verdict
  message: string | null
  actor: AuditActor
}

const judgeStep = createStep(
  "judge-evidence-file-step",
  async ({ registration_id, evidence_file_id: id, verdict, message }: Input, { container }) => {
    const record = await readRegistration(container, { id: registration_id })
    const file = record.evidence_files.find((file) => file.id === id)
    if (!file) throw new ProblemError("not_found", "There is no such file.")
    requireUnjudged(record, file)
    await container
      .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
      .updateEvidenceFiles({ id, verdict, message })
    return new StepResponse(
      {
        registration: registrationName(record),
        vendor_id: record.vendor_id,
        name: file.name,
        verdict: file.verdict,
      },
      { id, verdict: file.verdict, message: file.message },
    )
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).updateEvidenceFiles(before)
  },
)

/**
 * What the operator holds of one evidence file; a vendor is told of those it brought later. Throws `not_found`,
 * `registration_closed`.
 */
export const judgeEvidenceFileWorkflow = createWorkflow("judge-evidence-file", (input: Input) => {
  acquireLockStep(DECISION_LOCK)
  const judged = judgeStep(input)
  releaseLockStep(DECISION_LOCK)
  when("is-a-paper-of-a-vendor", { judged }, ({ judged }) => judged.vendor_id !== null).then(() => {
    emitEventStep({
      eventName: PAPER_JUDGED,
      data: { registration_id: input.registration_id, evidence_file_id: input.evidence_file_id },
    })
  })
  recordAuditEntryStep(
    transform({ input, judged }, ({ input, judged }) => ({
      actor: input.actor,
      action: `evidence_file.${input.verdict}`,
      subject: { type: "registration", id: input.registration_id, name: judged.registration },
      vendor_id: judged.vendor_id,
      before: { verdict: judged.verdict },
      after: {
        id: input.evidence_file_id,
        name: judged.name,
        verdict: input.verdict,
        message: input.message,
      },
    })),
  )
  return new WorkflowResponse(input.evidence_file_id)
})

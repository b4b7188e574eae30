import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, deleteFilesWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { DECISION_LOCK } from "../../registration/decision-lock.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationLock } from "../../registration/registration-lock.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { requireRemovable } from "../../registration/require-open.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { member_id: string; actor: AuditActor; evidence_file_id: string }

const removeFile = createStep(
  "remove-evidence-file-row",
  async ({ member_id, evidence_file_id }: Input, { container }) => {
    const record = await readRegistration(container, { member_id })
    const file = record.evidence_files.find(({ id }) => id === evidence_file_id)
    if (!file) throw new ProblemError("not_found", "There is no such thing.")
    requireRemovable(record, file)
    await container
      .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
      .softDeleteEvidenceFiles(evidence_file_id)
    return new StepResponse(
      {
        registration_id: record.id,
        registration: registrationName(record),
        vendor_id: record.vendor_id,
        file_id: file.file_id,
        kind: file.kind,
        name: file.name,
      },
      evidence_file_id,
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).restoreEvidenceFiles(id)
  },
)

/** Takes a file off the member's registration and deletes its content. Throws `not_found`, `registration_closed`. */
export const removeEvidenceFileWorkflow = createWorkflow("remove-evidence-file", (input: Input) => {
  // It may be looked at at the same moment.
  const lock = transform({ input }, ({ input }) => {
    const ofMember = registrationLock(input.member_id)
    return { ...ofMember, key: [ofMember.key, DECISION_LOCK.key] }
  })
  acquireLockStep(lock)
  const removed = removeFile(input)
  deleteFilesWorkflow.runAsStep({
    input: transform({ removed }, ({ removed }) => ({ ids: [removed.file_id] })),
  })
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, removed }, ({ input: { actor, evidence_file_id }, removed }) => ({
      actor,
      action: "evidence_file.removed",
      subject: { type: "registration", id: removed.registration_id, name: removed.registration },
      vendor_id: removed.vendor_id,
      before: { id: evidence_file_id, kind: removed.kind, name: removed.name },
    })),
  )
  return new WorkflowResponse(input.evidence_file_id)
})

import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface OpenEvidenceFile {
  registration_id: string
  evidence_file_id: string
  actor: AuditActor
}

const findFile = createStep(
  "find-evidence-file",
  async ({ registration_id, evidence_file_id }: OpenEvidenceFile, { container }) => {
    const record = await readRegistration(container, { id: registration_id })
    const file = record.evidence_files.find(({ id }) => id === evidence_file_id)
    if (!file) throw new ProblemError("not_found", "There is no such file.")
    return new StepResponse({ file, registration: registrationName(record), vendor_id: record.vendor_id })
  },
)

/** Hands the operator an evidence file, and notes that it was opened. Throws `not_found`. */
export const openEvidenceFileWorkflow = createWorkflow("open-evidence-file", (input: OpenEvidenceFile) => {
  const found = findFile(input)
  recordAuditEntryStep(
    transform({ input, found }, ({ input: { actor, registration_id }, found }) => ({
      actor,
      action: "evidence_file.opened",
      subject: { type: "registration", id: registration_id, name: found.registration },
      vendor_id: found.vendor_id,
      after: { id: found.file.id, name: found.file.name },
    })),
  )
  return new WorkflowResponse(transform({ found }, ({ found }) => found.file))
})

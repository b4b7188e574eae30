import type { EvidenceFile, EvidenceKind } from "@cho-ocop/contracts"
import { EVIDENCE_FILES_MAX } from "@cho-ocop/contracts"
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
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationLock } from "../../registration/registration-lock.ts"
import { registrationName } from "../../registration/registration-record.ts"
import { requireOpenForPapers, toBeLookedAt } from "../../registration/require-open.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { ensureRegistrationStep } from "./ensure-registration.ts"

/** An evidence file whose content has been kept already. */
export interface NewEvidenceFile {
  id: string
  kind: EvidenceKind
  name: string
  type: EvidenceFile["type"]
  /** Bytes. */
  size: number
  upload_id: string
  file_id: string
}

type Input = { member_id: string; actor: AuditActor; file: NewEvidenceFile }

const keepFile = createStep(
  "keep-evidence-file",
  async ({ id, file }: { id: string; file: NewEvidenceFile }, { container }) => {
    const record = await readRegistration(container, { id })
    const registration = registrationName(record)
    const same = record.evidence_files.find(({ upload_id }) => upload_id === file.upload_id)
    const { vendor_id } = record
    if (same) return new StepResponse({ id: same.id, registration, vendor_id }, null)
    requireOpenForPapers(record)
    if (toBeLookedAt(record).length >= EVIDENCE_FILES_MAX) {
      throw new ProblemError("bad_request", `At most ${EVIDENCE_FILES_MAX} files.`, {
        kind: "too_many_files",
      })
    }
    const service = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    await service.createEvidenceFiles({ ...file, registration_id: id })
    return new StepResponse({ id: file.id, registration, vendor_id }, file.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).deleteEvidenceFiles(id)
  },
)

/**
 * Puts a file on the member's registration and gives its id: that of the first where it was sent twice.
 * Throws `registration_closed`, `bad_request` where there are too many.
 */
export const addEvidenceFileWorkflow = createWorkflow("add-evidence-file", (input: Input) => {
  const lock = transform({ input }, ({ input }) => registrationLock(input.member_id))
  acquireLockStep(lock)
  const id = ensureRegistrationStep(input)
  const kept = keepFile(transform({ input, id }, ({ input, id }) => ({ id, file: input.file })))
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, id, kept }, ({ input: { actor, file }, id, kept }) => {
      if (kept.id !== file.id) return null
      const { kind, name, type, size } = file
      return {
        actor,
        action: "evidence_file.added",
        subject: { type: "registration", id, name: kept.registration },
        vendor_id: kept.vendor_id,
        after: { id: file.id, kind, name, type, size },
      }
    }),
  )
  return new WorkflowResponse(transform({ kept }, ({ kept }) => kept.id))
})

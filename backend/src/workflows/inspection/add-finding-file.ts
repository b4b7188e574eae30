import { FINDING_FILES_MAX } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import type { KeptPaper } from "../../inspection/inspection-record.ts"
import { inspectionRefused } from "../../inspection/inspection-refused.ts"
import { openFindingOf } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  finding_id: string
  /** Its content has been kept already. */
  file: KeptPaper
  actor: AuditActor
}

/**
 * Puts a file to the answer of a finding, and answers its id; that of the first where it was sent twice. Throws
 * `not_found`, `inspection_refused`.
 */
export const addFindingFileWorkflow = inspectionChange(
  "add-finding-file",
  "inspection.answer_file_added",
  async ({ finding_id: id, file }: Input, { inspection, service, context }) => {
    const { files } = openFindingOf(inspection, id)
    const known = files.find(({ upload_id }) => upload_id === file.upload_id)
    if (known) return { result: known.id, told: null }
    if (files.length >= FINDING_FILES_MAX) throw inspectionRefused("files_full")
    const all = [...files, file] as unknown as Record<string, unknown>
    await service.updateInspectionFindings({ id, files: all }, context)
    const { name, type, size } = file
    return { result: file.id, told: { after: { name, type, size } } }
  },
)

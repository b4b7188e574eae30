import type { AuditActor } from "../../audit/audit-actor.ts"
import type { KeptPaper } from "../../inspection/inspection-record.ts"
import { requireNotClosed, sampleOf } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  sample_id: string
  /** Its content has been kept already. */
  file: KeptPaper
  actor: AuditActor
}

/**
 * Puts the laboratory's report to a sample, and answers the key of the content it takes the place of. Throws `not_found`,
 * `inspection_refused`.
 */
export const addSampleFileWorkflow = inspectionChange(
  "add-sample-file",
  "inspection.report_added",
  async ({ sample_id: id, file }: Input, { inspection, service, context }) => {
    const former = sampleOf(inspection, id).file
    requireNotClosed(inspection)
    await service.updateSamples({ id, file: { ...file } }, context)
    const { name, type, size } = file
    return { result: former?.file_id ?? null, told: { after: { name, type, size } } }
  },
)

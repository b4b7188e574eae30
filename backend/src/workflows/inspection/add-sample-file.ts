import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
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
 * `inspection_refused`, `already_decided` where the report of its result is there.
 */
export const addSampleFileWorkflow = inspectionChange(
  "add-sample-file",
  "inspection.report_added",
  async ({ sample_id: id, file }: Input, { inspection, service, context }) => {
    const { file: former, result } = sampleOf(inspection, id)
    requireNotClosed(inspection)
    if (former && result)
      throw new ProblemError("already_decided", "The report of this result is there already.")
    await service.updateSamples({ id, file: { ...file } }, context)
    const { name, type, size } = file
    return { result: former?.file_id ?? null, told: { after: { name, type, size } } }
  },
)

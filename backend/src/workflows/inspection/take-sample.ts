import type { SampleDraft } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { requireNotClosed, requireOwnLots, requirePast } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  sample: SampleDraft
  actor: AuditActor
}

/** Notes a sample that was taken, and answers its id. Throws `inspection_refused`, `bad_request`. */
export const takeSampleWorkflow = inspectionChange(
  "take-sample",
  "inspection.sample_taken",
  async ({ inspection_id, sample }: Input, { container, inspection, service, context }) => {
    requireNotClosed(inspection)
    requirePast(sample.taken_on, "taken_on")
    await requireOwnLots(container, inspection, [sample.lot_id], "lot_id")
    const { vendor_id } = inspection
    const { id } = await service.createSamples({ ...sample, inspection_id, vendor_id }, context)
    return { result: id, told: { after: { laboratory: sample.laboratory, taken_on: sample.taken_on } } }
  },
)

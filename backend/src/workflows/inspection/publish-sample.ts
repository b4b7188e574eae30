import type { AuditActor } from "../../audit/audit-actor.ts"
import { sampleOf } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  sample_id: string
  is_public: boolean
  actor: AuditActor
}

/** Says whether everybody may read a sample's result once the inspection is closed. Throws `not_found`. */
export const publishSampleWorkflow = inspectionChange(
  "publish-sample",
  "inspection.result_published",
  async ({ sample_id: id, is_public }: Input, { inspection, service, context }) => {
    const sample = sampleOf(inspection, id)
    if (sample.is_public === is_public) return { result: null, told: null }
    await service.updateSamples({ id, is_public }, context)
    return {
      result: null,
      isPublic: true,
      told: { before: { is_public: sample.is_public }, after: { laboratory: sample.laboratory, is_public } },
    }
  },
)

import type { SampleResultDraft } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { requireNotClosed, requirePast, sampleOf } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  sample_id: string
  result: SampleResultDraft
  actor: AuditActor
}

/**
 * Writes what the laboratory found; it stands for good. Throws `already_decided` where there is a result,
 * `inspection_refused`, `not_found`, `bad_request`.
 */
export const writeSampleResultWorkflow = inspectionChange(
  "write-sample-result",
  "inspection.result_written",
  async ({ sample_id, result: { reported_on, properties } }: Input, { inspection, service, context }) => {
    const sample = sampleOf(inspection, sample_id)
    requireNotClosed(inspection)
    if (sample.result) throw new ProblemError("already_decided", "The sample has a result already.")
    requirePast(reported_on, "reported_on")
    if (reported_on < sample.taken_on) {
      const fields = { reported_on: "date_before_start" }
      throw new ProblemError("bad_request", "The report is older than the sample.", fields)
    }
    const passed = properties.every((property) => property.passed)
    const result = { reported_on, passed, properties }
    await service.updateSamples({ id: sample_id, result }, context)
    const failed = properties.filter((property) => !property.passed).map(({ name }) => name)
    return { result: null, told: { after: { laboratory: sample.laboratory, reported_on, passed, failed } } }
  },
)

import { SampleResultDraft } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../../../inspection/inspection-file.ts"
import { writeSampleResultWorkflow } from "../../../../../../../workflows/inspection/write-sample-result.ts"

/**
 * `POST /admin/inspections/:id/samples/:sample_id/result`: `SampleResultDraft` to `InspectionResponse`; 404 `not_found`,
 * 409 `already_decided`, `inspection_refused`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const sample_id = String(req.params.sample_id)
  const result = validated(SampleResultDraft, req.body)
  const input = { inspection_id, sample_id, result, actor: await operatorOf(req) }
  await writeSampleResultWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

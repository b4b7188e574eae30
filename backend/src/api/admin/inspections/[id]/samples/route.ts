import { SampleDraft } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../inspection/inspection-file.ts"
import { takeSampleWorkflow } from "../../../../../workflows/inspection/take-sample.ts"

/** `POST /admin/inspections/:id/samples`: `SampleDraft` to `InspectionResponse`; 404 `not_found`, 409 `inspection_refused`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const sample = validated(SampleDraft, req.body)
  const input = { inspection_id, sample, actor: await operatorOf(req) }
  await takeSampleWorkflow(req.scope).run({ input })
  res.status(201).json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

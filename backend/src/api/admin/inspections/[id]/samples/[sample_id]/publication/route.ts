import { SamplePublication } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../../../inspection/inspection-file.ts"
import { publishSampleWorkflow } from "../../../../../../../workflows/inspection/publish-sample.ts"

/** `POST /admin/inspections/:id/samples/:sample_id/publication`: `SamplePublication` to `InspectionResponse`; 404 `not_found`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const sample_id = String(req.params.sample_id)
  const input = {
    inspection_id,
    sample_id,
    ...validated(SamplePublication, req.body),
    actor: await operatorOf(req),
  }
  await publishSampleWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

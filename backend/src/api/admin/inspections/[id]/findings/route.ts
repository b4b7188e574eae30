import { FindingDraft } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../inspection/inspection-file.ts"
import { makeFindingWorkflow } from "../../../../../workflows/inspection/make-finding.ts"

/** `POST /admin/inspections/:id/findings`: `FindingDraft` to `InspectionResponse`; 404 `not_found`, 409 `inspection_refused`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const finding = validated(FindingDraft, req.body)
  const input = { inspection_id, finding, actor: await operatorOf(req) }
  await makeFindingWorkflow(req.scope).run({ input })
  res.status(201).json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

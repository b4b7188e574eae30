import { VisitDraft } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../inspection/inspection-file.ts"
import { tellVisitWorkflow } from "../../../../../workflows/inspection/tell-visit.ts"

/**
 * `POST /admin/inspections/:id/visit`: `VisitDraft` to `InspectionResponse`; sent again it is answered the same. 404
 * `not_found`, 409 `visit_already_told` with the visit that stands, `other_officer`, `inspection_refused`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const visit = validated(VisitDraft, req.body)
  const input = { inspection_id, visit, actor: await operatorOf(req) }
  await tellVisitWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

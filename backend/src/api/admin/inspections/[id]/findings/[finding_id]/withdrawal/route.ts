import { WithdrawalDraft } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../../../inspection/inspection-file.ts"
import { withdrawForFindingWorkflow } from "../../../../../../../workflows/inspection/withdraw-for-finding.ts"

/**
 * `POST /admin/inspections/:id/findings/:finding_id/withdrawal`: `WithdrawalDraft` to `InspectionResponse`; 404
 * `not_found`, 409 `inspection_refused`, `change_refused`, `decision_number_used`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const finding_id = String(req.params.finding_id)
  const draft = validated(WithdrawalDraft, req.body)
  const input = { inspection_id, finding_id, draft, actor: await operatorOf(req) }
  await withdrawForFindingWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

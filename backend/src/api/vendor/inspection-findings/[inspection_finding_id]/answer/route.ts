import { FindingAnswer } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { inspectionOfFinding } from "../../../../../inspection/find-inspections.ts"
import { readVendorInspection } from "../../../../../inspection/vendor-inspections.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { answerFindingWorkflow } from "../../../../../workflows/inspection/answer-finding.ts"

/**
 * `POST /vendor/inspection-findings/:inspection_finding_id/answer`: `FindingAnswer` to `WorkspaceInspectionResponse`; 404
 * `not_found`, 409 `inspection_refused`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const finding_id = String(req.params.inspection_finding_id)
  const { text } = validated(FindingAnswer, req.body)
  const id = await inspectionOfFinding(req.scope, finding_id)
  const input = { inspection_id: id, finding_id, text, actor: memberActor(context) }
  await answerFindingWorkflow(req.scope).run({ input })
  res.json({ inspection: await readVendorInspection(req.scope, { id, vendor_id: context.vendorId }) })
}

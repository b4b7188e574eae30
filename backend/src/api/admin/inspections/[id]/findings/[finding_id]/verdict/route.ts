import { FindingVerdict } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../../../inspection/inspection-file.ts"
import { judgeFindingWorkflow } from "../../../../../../../workflows/inspection/judge-finding.ts"

/**
 * `POST /admin/inspections/:id/findings/:finding_id/verdict`: `FindingVerdict` to `InspectionResponse`; 404 `not_found`,
 * 409 `inspection_refused`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const finding_id = String(req.params.finding_id)
  const verdict = validated(FindingVerdict, req.body)
  const input = { inspection_id, finding_id, verdict, actor: await operatorOf(req) }
  await judgeFindingWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

import { PlannedDay } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readInspectionFile } from "../../../../../inspection/inspection-file.ts"
import { moveInspectionWorkflow } from "../../../../../workflows/inspection/move-inspection.ts"

/** `POST /admin/inspections/:id/planned-day`: `PlannedDay` to `InspectionResponse`; 404 `not_found`, 409 `inspection_refused`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const input = { inspection_id, ...validated(PlannedDay, req.body), actor: await operatorOf(req) }
  await moveInspectionWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

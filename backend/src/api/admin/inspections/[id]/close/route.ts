import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { readInspectionFile } from "../../../../../inspection/inspection-file.ts"
import { closeInspectionWorkflow } from "../../../../../workflows/inspection/close-inspection.ts"

/** `POST /admin/inspections/:id/close`: `InspectionResponse`; 404 `not_found`, 409 `inspection_refused` while something is open. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const input = { inspection_id, actor: await operatorOf(req) }
  await closeInspectionWorkflow(req.scope).run({ input })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

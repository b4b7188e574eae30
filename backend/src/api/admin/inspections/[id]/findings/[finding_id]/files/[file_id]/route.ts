import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../../../audit/audit-actor.ts"
import { sendEvidenceFile } from "../../../../../../../../registration/send-evidence-file.ts"
import { openInspectionPaperWorkflow } from "../../../../../../../../workflows/inspection/open-inspection-paper.ts"

/** `GET /admin/inspections/:id/findings/:finding_id/files/:file_id`: the file as it was sent; the audit log notes who opened it. 404 `not_found`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id, finding_id, file_id } = req.params
  const actor = await operatorOf(req)
  const input = { inspection_id: String(id), of: String(finding_id), paper_id: String(file_id), actor }
  const { result: paper } = await openInspectionPaperWorkflow(req.scope).run({ input })
  await sendEvidenceFile(req, res, paper)
}

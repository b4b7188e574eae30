import { EVIDENCE_FILE_MAX } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../../audit/audit-actor.ts"
import { fileNameOf } from "../../../../../../../http/file-name.ts"
import { readBytes } from "../../../../../../../http/read-bytes.ts"
import { readInspectionFile } from "../../../../../../../inspection/inspection-file.ts"
import { keepReport } from "../../../../../../../inspection/keep-paper.ts"
import { sendEvidenceFile } from "../../../../../../../registration/send-evidence-file.ts"
import { openInspectionPaperWorkflow } from "../../../../../../../workflows/inspection/open-inspection-paper.ts"

/** `GET /admin/inspections/:id/samples/:sample_id/file`: the report as it was sent; the audit log notes who opened it. 404 `not_found`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id, sample_id } = req.params
  const actor = await operatorOf(req)
  const input = { inspection_id: String(id), of: String(sample_id), paper_id: null, actor }
  const { result: paper } = await openInspectionPaperWorkflow(req.scope).run({ input })
  await sendEvidenceFile(req, res, paper)
}

/**
 * `POST /admin/inspections/:id/samples/:sample_id/file?name=…`: the bytes of a PDF to `InspectionResponse`; 400
 * `file_name_refused`, 404 `not_found`, 409 `inspection_refused`, 413 `file_too_large`, 415 `file_type_refused`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const inspection_id = String(req.params.id)
  const sample_id = String(req.params.sample_id)
  const name = fileNameOf(req)
  const content = await readBytes(req, EVIDENCE_FILE_MAX)
  await keepReport(req.scope, { inspection_id, sample_id, name, content, actor: await operatorOf(req) })
  res.json({ inspection: await readInspectionFile(req.scope, inspection_id) })
}

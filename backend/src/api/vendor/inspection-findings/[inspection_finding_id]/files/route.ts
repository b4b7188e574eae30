import { EVIDENCE_FILE_MAX, FindingUpload } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { fileNameOf } from "../../../../../http/file-name.ts"
import { readBytes } from "../../../../../http/read-bytes.ts"
import { validated } from "../../../../../http/validated.ts"
import { inspectionOfFinding } from "../../../../../inspection/find-inspections.ts"
import { keepFindingFile } from "../../../../../inspection/keep-paper.ts"
import { readVendorInspection } from "../../../../../inspection/vendor-inspections.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"

/**
 * `POST /vendor/inspection-findings/:inspection_finding_id/files`: `FindingUpload` and the bytes of a file to
 * `WorkspaceInspectionResponse`; 400 `file_name_refused`, 404 `not_found`, 409 `inspection_refused`, 413
 * `file_too_large`, 415 `file_type_refused`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const finding_id = String(req.params.inspection_finding_id)
  const { upload_id } = validated(FindingUpload, req.query)
  const name = fileNameOf(req)
  const content = await readBytes(req, EVIDENCE_FILE_MAX)
  const id = await inspectionOfFinding(req.scope, finding_id)
  const actor = memberActor(context)
  await keepFindingFile(req.scope, { inspection_id: id, finding_id, upload_id, name, content, actor })
  res
    .status(201)
    .json({ inspection: await readVendorInspection(req.scope, { id, vendor_id: context.vendorId }) })
}

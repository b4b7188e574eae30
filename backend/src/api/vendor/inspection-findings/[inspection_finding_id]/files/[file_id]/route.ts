import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFindingFile } from "../../../../../../inspection/send-papers.ts"

/** `GET /vendor/inspection-findings/:inspection_finding_id/files/:file_id`: the file as it was sent; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { inspection_finding_id, file_id } = req.params
  await sendFindingFile(req, res, String(inspection_finding_id), String(file_id))
}

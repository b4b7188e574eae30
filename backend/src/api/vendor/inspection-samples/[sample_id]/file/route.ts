import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendReport } from "../../../../../inspection/send-papers.ts"

/** `GET /vendor/inspection-samples/:sample_id/file`: the laboratory's report as it was sent; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await sendReport(req, res, String(req.params.sample_id))
}

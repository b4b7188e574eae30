import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readInspectionFile } from "../../../../inspection/inspection-file.ts"

/** `GET /admin/inspections/:id`: `InspectionResponse`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ inspection: await readInspectionFile(req.scope, String(req.params.id)) })
}

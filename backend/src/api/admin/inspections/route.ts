import { InspectionQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listInspections } from "../../../inspection/list-inspections.ts"

/** `GET /admin/inspections`: `InspectionQuery` to `InspectionList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listInspections(req.scope, validated(InspectionQuery, req.query)))
}

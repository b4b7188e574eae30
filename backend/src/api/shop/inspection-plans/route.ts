import type { InspectionDrawList } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listDraws } from "../../../inspection/read-plans.ts"

/** `GET /shop/inspection-plans`: `InspectionDrawList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<InspectionDrawList>) {
  res.json({ draws: await listDraws(req.scope) })
}

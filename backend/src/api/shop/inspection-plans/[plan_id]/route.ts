import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDraw } from "../../../../inspection/read-plans.ts"

/** `GET /shop/inspection-plans/:plan_id`: `InspectionDraw`; 404 `not_found`, also for plans without a draw. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readDraw(req.scope, String(req.params.plan_id)))
}

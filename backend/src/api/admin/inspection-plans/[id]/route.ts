import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPlan } from "../../../../inspection/read-plans.ts"

/** `GET /admin/inspection-plans/:id`: `InspectionPlanResponse`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ plan: await readPlan(req.scope, String(req.params.id)) })
}

import { VisitQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { visitChart } from "../../../visit/visit-chart.ts"

/** `GET /vendor/visits`: `VisitQuery` to `VisitChart`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { days } = validated(VisitQuery, req.query)
  res.json(await visitChart(req.scope, vendorContext(req).vendorId, days))
}

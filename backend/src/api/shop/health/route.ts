import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** `GET /shop/health`: 200 while the database answers, 503 `unavailable` otherwise. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")
  res.json({ status: "ok" })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../database.ts"

/** `GET /shop/health`: 200 while the database answers, 503 `unavailable` otherwise. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await databaseOf(req.scope).raw("select 1")
  res.json({ status: "ok" })
}

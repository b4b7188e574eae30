import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readToday } from "../../../today/read-today.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/today`: `Today`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readToday(req.scope, vendorContext(req).vendorId))
}

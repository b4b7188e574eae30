import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLot } from "../../../../trace/read-lots.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"

/** `GET /vendor/lots/:lot_id`: `WorkspaceLotResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readLot(req.scope, vendorContext(req).vendorId, req.params.lot_id ?? ""))
}

import { OpenLot } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listLots, readLot } from "../../../trace/read-lots.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { openLotWorkflow } from "../../../workflows/trace/open-lot.ts"

/** `GET /vendor/lots`: `WorkspaceLotList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ lots: await listLots(req.scope, vendorContext(req).vendorId) })
}

/** `POST /vendor/lots` `OpenLot`: `WorkspaceLotResponse`, 201; 404 for what is another's, 409 `lot_number_used`, `event_refused`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, email } = vendorContext(req)
  const open = validated(OpenLot, req.body)
  const { result: id } = await openLotWorkflow(req.scope).run({
    input: { vendor_id: vendorId, open, told_by: email },
  })
  res.status(201).json(await readLot(req.scope, vendorId, id))
}

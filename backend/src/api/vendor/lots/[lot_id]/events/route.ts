import { RecordEvent } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { readLot } from "../../../../../trace/read-lots.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { recordEventWorkflow } from "../../../../../workflows/trace/record-event.ts"

/** `POST /vendor/lots/:lot_id/events` `RecordEvent`: `WorkspaceLotResponse`, 201; 409 `event_refused` with its field. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, email } = vendorContext(req)
  const { lot_id = "" } = req.params
  const told = validated(RecordEvent, req.body)
  await recordEventWorkflow(req.scope).run({ input: { vendor_id: vendorId, lot_id, told, told_by: email } })
  res.status(201).json(await readLot(req.scope, vendorId, lot_id))
}

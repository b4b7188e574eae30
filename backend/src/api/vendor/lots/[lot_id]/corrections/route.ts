import { CorrectEvent } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { readLot } from "../../../../../trace/read-lots.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { correctEventWorkflow } from "../../../../../workflows/trace/correct-event.ts"

/** `POST /vendor/lots/:lot_id/corrections` `CorrectEvent`: `WorkspaceLotResponse`, 201; 409 `event_refused`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, email } = vendorContext(req)
  const { lot_id = "" } = req.params
  const correction = validated(CorrectEvent, req.body)
  await correctEventWorkflow(req.scope).run({
    input: { vendor_id: vendorId, lot_id, correction, told_by: email },
  })
  res.status(201).json(await readLot(req.scope, vendorId, lot_id))
}

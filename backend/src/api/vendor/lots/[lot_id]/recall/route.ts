import { RecallReason } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readLot } from "../../../../../trace/read-lots.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { openRecallWorkflow } from "../../../../../workflows/recall/open-recall.ts"

/** `POST /vendor/lots/:lot_id/recall` `RecallReason`: `WorkspaceLotResponse`, 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const { vendorId } = context
  const { lot_id = "" } = req.params
  const reason = validated(RecallReason, req.body)
  await openRecallWorkflow(req.scope).run({
    input: { lot_ids: [lot_id], vendor_id: vendorId, reason, actor: memberActor(context) },
  })
  res.status(201).json(await readLot(req.scope, vendorId, lot_id))
}

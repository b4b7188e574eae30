import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { BatchQuery, listBatches } from "../../../payout/list-batches.ts"
import { runPayoutsWorkflow } from "../../../workflows/payout/run-payouts.ts"

/** `GET /admin/payout-batches`: `BatchQuery` to `{ payout_batches: BatchFile[], count }`, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listBatches(req.scope, validated(BatchQuery, req.query)))
}

/** `POST /admin/payout-batches`: makes a batch of all that is due; answers `{ id }`, null where nothing is. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await runPayoutsWorkflow(req.scope).run({
    input: { scheduled_on: null, actor: await operatorOf(req) },
  })
  res.json({ id: result })
}

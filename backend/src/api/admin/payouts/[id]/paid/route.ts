import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { decidePayoutWorkflow } from "../../../../../workflows/payout/decide-payout.ts"

/** `POST /admin/payouts/:id/paid`: notes that the bank has transferred it; answers `{ id }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  await decidePayoutWorkflow(req.scope).run({
    input: { id, state: "paid", reason: null, actor: await operatorOf(req) },
  })
  res.json({ id })
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { FailedPayout } from "../../../../../payout/failed-payout.ts"
import { decidePayoutWorkflow } from "../../../../../workflows/payout/decide-payout.ts"

/** `POST /admin/payouts/:id/failed`: `FailedPayout` to `{ id }`; what it was for is owed again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { reason } = validated(FailedPayout, req.body)
  const id = String(req.params.id)
  await decidePayoutWorkflow(req.scope).run({
    input: { id, state: "failed", reason, actor: await operatorOf(req) },
  })
  res.json({ id })
}

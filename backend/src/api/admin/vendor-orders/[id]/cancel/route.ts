import { CancelOrder } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { cancelVendorOrderWorkflow } from "../../../../../workflows/vendor-order/cancel-vendor-order.ts"

/** `POST /admin/vendor-orders/:id/cancel`: `CancelOrder` to `{ id }`; its money goes back first. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { reason } = validated(CancelOrder, req.body)
  const id = String(req.params.id)
  await cancelVendorOrderWorkflow(req.scope).run({
    input: { order_id: id, reason, until: "sent", actor: await operatorOf(req), key: "by the operator" },
  })
  res.json({ id })
}

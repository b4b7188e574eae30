import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { noteRefundByHandWorkflow } from "../../../../../workflows/payment/note-refund-by-hand.ts"

/** `POST /admin/payment-refunds/:id/done`: notes that it was transferred by hand; answers `{ id }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  await noteRefundByHandWorkflow(req.scope).run({ input: { id, actor: await operatorOf(req) } })
  res.json({ id })
}

import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { listTakedowns } from "../../../takedown/list-takedowns.ts"
import { TakedownDraft } from "../../../takedown/takedown-draft.ts"
import { takeDownProductWorkflow } from "../../../workflows/takedown/take-down-product.ts"

/** `GET /admin/takedowns`: `{ takedowns: Takedown[] }`, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ takedowns: await listTakedowns(req.scope, {}) })
}

/** `POST /admin/takedowns`: `TakedownDraft` to `{ takedowns }` of that product; it is hidden at once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const draft = validated(TakedownDraft, req.body)
  await takeDownProductWorkflow(req.scope).run({ input: { ...draft, actor: await operatorOf(req) } })
  res.json({ takedowns: await listTakedowns(req.scope, { product_id: [draft.product_id] }) })
}

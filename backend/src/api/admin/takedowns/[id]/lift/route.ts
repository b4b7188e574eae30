import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { listTakedowns } from "../../../../../takedown/list-takedowns.ts"
import { LiftTakedown } from "../../../../../takedown/takedown-draft.ts"
import { liftTakedownWorkflow } from "../../../../../workflows/takedown/lift-takedown.ts"

/** `POST /admin/takedowns/:id/lift`: `LiftTakedown` to `{ takedowns }` with that one; the product is sold again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const { reason } = validated(LiftTakedown, req.body)
  await liftTakedownWorkflow(req.scope).run({ input: { id, reason, actor: await operatorOf(req) } })
  res.json({ takedowns: await listTakedowns(req.scope, { id }) })
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readRecall } from "../../../../../recall/read-recalls.ts"
import { RecallClosing } from "../../../../../recall/recall-draft.ts"
import { closeRecallWorkflow } from "../../../../../workflows/recall/close-recall.ts"

/** `POST /admin/recalls/:id/close`: `RecallClosing` to `{ recall: RecallFile }`; 404 `not_found`, 409 `not_possible_now`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const { note } = validated(RecallClosing, req.body)
  await closeRecallWorkflow(req.scope).run({ input: { id, note, actor: await operatorOf(req) } })
  res.json({ recall: await readRecall(req.scope, id) })
}

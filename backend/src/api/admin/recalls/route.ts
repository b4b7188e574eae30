import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { listRecalls, readRecall } from "../../../recall/read-recalls.ts"
import { RecallDraft, RecallQuery } from "../../../recall/recall-draft.ts"
import { openRecallWorkflow } from "../../../workflows/recall/open-recall.ts"

/** `GET /admin/recalls?offset=…`: `{ recalls: RecallCard[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listRecalls(req.scope, validated(RecallQuery, req.query)))
}

/** `POST /admin/recalls`: `RecallDraft` to `{ recall: RecallFile }`; 404 `not_found`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { lot_id, reason } = validated(RecallDraft, req.body)
  const { result } = await openRecallWorkflow(req.scope).run({
    input: { lot_ids: [lot_id], reason, actor: await operatorOf(req) },
  })
  res.status(201).json({ recall: await readRecall(req.scope, String(result[0])) })
}

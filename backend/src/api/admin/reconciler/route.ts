import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { ProblemError } from "../../../http/problem.ts"
import { validated } from "../../../http/validated.ts"
import { listRuns } from "../../../reconciler/list-runs.ts"
import { findAll, reconcile } from "../../../reconciler/reconcile.ts"

const ReconcilerQuery = z.object({
  dry_run: z.stringbool().default(false),
  offset: z.coerce.number().int().min(0).default(0),
})

/**
 * `GET /admin/reconciler?dry_run=true`: `{ outcomes: Outcome[] }`, what a run would find now; changes nothing.
 * `GET /admin/reconciler?offset=0`: `{ runs: RunRecord[], count }`, newest first.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { dry_run, offset } = validated(ReconcilerQuery, req.query)
  res.json(dry_run ? { outcomes: await findAll(req.scope) } : await listRuns(req.scope, offset))
}

/** `POST /admin/reconciler`: repairs what can be; `{ outcomes: Outcome[] }`. 409 `edited_meanwhile` while another run is at it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { name } = await operatorOf(req)
  const outcomes = await reconcile(req.scope, { operator: name })
  if (!outcomes) throw new ProblemError("edited_meanwhile", "The reconciler is at work just now.")
  res.json({ outcomes })
}

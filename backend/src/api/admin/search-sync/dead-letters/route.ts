import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { ProblemError } from "../../../../http/problem.ts"
import { validated } from "../../../../http/validated.ts"
import { SEARCH_SYNC_MODULE } from "../../../../modules/search-sync/index.ts"
import type { SearchSyncService } from "../../../../modules/search-sync/service.ts"

const LISTED_MAX = 100

const DeadLetterDecision = z.strictObject({
  index_name: z.string(),
  document_id: z.string(),
  /** Try it again from the start, or forget it until it changes again. */
  decision: z.enum(["retry", "drop"]),
})

/** `GET /admin/search-sync/dead-letters`: `{ dead_letters }`, the latest hundred `DeadLetter`s. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const sync = req.scope.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  res.json({ dead_letters: await sync.deadLetters(LISTED_MAX) })
}

/** `POST /admin/search-sync/dead-letters`: a `DeadLetterDecision`; 204, or `not_found` where it is given up no more. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { index_name, document_id, decision } = validated(DeadLetterDecision, req.body)
  const sync = req.scope.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  const decide = { retry: sync.retryDeadLetter, drop: sync.dropDeadLetter }[decision].bind(sync)
  if (!(await decide(index_name, document_id))) {
    throw new ProblemError("not_found", "This document is not among those given up.")
  }
  res.status(204).end()
}

import { ApproveReviews } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { approveAll } from "../../../../review/approve-all.ts"

/** `POST /admin/reviews/approve`: `ApproveReviews` to `ApprovedReviews`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { ids } = validated(ApproveReviews, req.body)
  res.json(await approveAll(req.scope, ids, await operatorOf(req)))
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { readReview } from "../../../../../review/read-reviews.ts"
import { tellOfReviews } from "../../../../../review/tell-of-reviews.ts"
import { approveReviewWorkflow } from "../../../../../workflows/review/approve-review.ts"

/** `POST /admin/reviews/:id/approve`: `ReviewResponse`, and a letter to the vendor's owners; 409 `already_decided`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  await approveReviewWorkflow(req.scope).run({ input: { id, actor: await operatorOf(req) } })
  await tellOfReviews(req.scope, "approved", [id])
  res.json({ review: await readReview(req.scope, id) })
}

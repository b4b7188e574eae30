import { ReturnReview } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readReview } from "../../../../../review/read-reviews.ts"
import { tellOfReviews } from "../../../../../review/tell-of-reviews.ts"
import { returnReviewWorkflow } from "../../../../../workflows/review/return-review.ts"

/** `POST /admin/reviews/:id/return`: `ReturnReview` to `ReviewResponse`, and a letter to the vendor's owners; 409 `already_decided`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { message } = validated(ReturnReview, req.body)
  const { id = "" } = req.params
  await returnReviewWorkflow(req.scope).run({ input: { id, message, actor: await operatorOf(req) } })
  await tellOfReviews(req.scope, "returned", [id])
  res.json({ review: await readReview(req.scope, id) })
}

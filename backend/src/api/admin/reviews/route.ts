import { ReviewQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listReviews } from "../../../review/read-reviews.ts"

/** `GET /admin/reviews`: `ReviewQuery` to `ReviewList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listReviews(req.scope, validated(ReviewQuery, req.query)))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReview } from "../../../../review/read-reviews.ts"

/** `GET /admin/reviews/:id`: `ReviewResponse`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ review: await readReview(req.scope, req.params.id ?? "") })
}

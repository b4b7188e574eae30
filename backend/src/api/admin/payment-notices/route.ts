import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listNotices, NoticeQuery } from "../../../payment/list-notices.ts"

/** `GET /admin/payment-notices`: `NoticeQuery` to `{ payment_notices: NoticeFile[], count }`, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listNotices(req.scope, validated(NoticeQuery, req.query)))
}

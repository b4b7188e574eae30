import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAnnouncements } from "../../../announcement/list-announcements.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/announcements`: `AnnouncementList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listAnnouncements(req.scope, vendorContext(req).memberId))
}

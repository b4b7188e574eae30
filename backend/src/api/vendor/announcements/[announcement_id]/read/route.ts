import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAnnouncements } from "../../../../../announcement/list-announcements.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { readAnnouncementWorkflow } from "../../../../../workflows/announcement/read-announcement.ts"

/** `POST /vendor/announcements/:announcement_id/read`: marks it as read; `AnnouncementList`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = vendorContext(req)
  await readAnnouncementWorkflow(req.scope).run({
    input: { announcement_id: String(req.params.announcement_id), member_id: memberId },
  })
  res.json(await listAnnouncements(req.scope, memberId))
}

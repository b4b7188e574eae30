import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AnnouncementDraft } from "../../../../announcement/announcement-draft.ts"
import { readAnnouncements } from "../../../../announcement/read-announcements.ts"
import { operatorOf } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { saveAnnouncementWorkflow } from "../../../../workflows/announcement/save-announcement.ts"

/** `POST /admin/announcements/:id`: `AnnouncementDraft` to `{ announcements }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const draft = validated(AnnouncementDraft, req.body)
  const actor = await operatorOf(req)
  await saveAnnouncementWorkflow(req.scope).run({ input: { id: String(req.params.id), draft, actor } })
  res.json({ announcements: await readAnnouncements(req.scope) })
}

import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AnnouncementDraft } from "../../../announcement/announcement-draft.ts"
import { readAnnouncements } from "../../../announcement/read-announcements.ts"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { saveAnnouncementWorkflow } from "../../../workflows/announcement/save-announcement.ts"

/** `GET /admin/announcements`: `{ announcements: AnnouncementFile[] }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ announcements: await readAnnouncements(req.scope) })
}

/** `POST /admin/announcements`: `AnnouncementDraft` to `{ announcements }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const draft = validated(AnnouncementDraft, req.body)
  await saveAnnouncementWorkflow(req.scope).run({ input: { id: null, draft, actor: await operatorOf(req) } })
  res.status(201).json({ announcements: await readAnnouncements(req.scope) })
}

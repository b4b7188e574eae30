import type { AnnouncementList } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ANNOUNCEMENT_MODULE } from "../modules/announcement/index.ts"
import type { AnnouncementModuleService } from "../modules/announcement/service.ts"

const SHOWN_MAX = 50

/** What is announced to vendors at the moment, newest first, and whether this member has read it. */
export async function listAnnouncements(
  container: MedusaContainer,
  memberId: string,
): Promise<AnnouncementList> {
  const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
  const now = new Date()
  const shown = await service.listAnnouncements(
    { from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] },
    { order: { from: "DESC" }, take: SHOWN_MAX },
  )
  const readings = await service.listAnnouncementReadings({
    member_id: memberId,
    announcement_id: shown.map(({ id }) => id),
  })
  const read = new Set(readings.map(({ announcement_id }) => announcement_id))
  const announcements = shown.map((announcement) => ({
    id: announcement.id,
    title: { vi: announcement.title_vi, en: announcement.title_en },
    body: { vi: announcement.body_vi, en: announcement.body_en },
    from: new Date(announcement.from).toISOString(),
    until: announcement.until && new Date(announcement.until).toISOString(),
    read: read.has(announcement.id),
  }))
  return { announcements, unread_count: announcements.filter((announcement) => !announcement.read).length }
}

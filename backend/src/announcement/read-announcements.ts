import type { MedusaContainer } from "@medusajs/framework/types"
import { ANNOUNCEMENT_MODULE } from "../modules/announcement/index.ts"
import type { AnnouncementModuleService } from "../modules/announcement/service.ts"
import type { AnnouncementDraft } from "./announcement-draft.ts"

/** An announcement as the operator wrote it, and how many have read it. */
export interface AnnouncementFile extends AnnouncementDraft {
  id: string
  read_count: number
}

const SHOWN_MAX = 200

/** Every announcement, newest first. */
export async function readAnnouncements(container: MedusaContainer): Promise<AnnouncementFile[]> {
  const announcements = await container
    .resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    .listAnnouncements({}, { order: { from: "DESC" }, relations: ["readings"], take: SHOWN_MAX })
  return announcements.map((announcement) => ({
    id: announcement.id,
    title: { vi: announcement.title_vi, en: announcement.title_en },
    body: { vi: announcement.body_vi, en: announcement.body_en },
    from: new Date(announcement.from).toISOString(),
    until: announcement.until && new Date(announcement.until).toISOString(),
    read_count: announcement.readings.length,
  }))
}

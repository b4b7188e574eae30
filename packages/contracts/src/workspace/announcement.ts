import { z } from "zod"

/** News of the market for all vendors; times are ISO 8601 in UTC. */
export const Announcement = z.object({
  id: z.string(),
  title: z.object({ vi: z.string(), en: z.string().nullable() }),
  body: z.object({ vi: z.string(), en: z.string().nullable() }),
  from: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
  /** Whether this member has marked it as read. */
  read: z.boolean(),
})
export type Announcement = z.infer<typeof Announcement>

/** Answer of `GET /vendor/announcements`: those shown today, newest first. `POST /vendor/announcements/:id/read` marks one. */
export const AnnouncementList = z.object({
  announcements: z.array(Announcement),
  unread_count: z.int().nonnegative(),
})
export type AnnouncementList = z.infer<typeof AnnouncementList>

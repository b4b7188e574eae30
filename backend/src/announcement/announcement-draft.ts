import { line } from "@cho-ocop/contracts"
import { z } from "zod"

const text = (max: number) => line(max).pipe(z.string().min(1, "required"))
const english = (max: number) => text(max).nullable().default(null)

/** Body of `POST /admin/announcements` and `POST /admin/announcements/:id`; times are ISO 8601. */
export const AnnouncementDraft = z
  .strictObject({
    title: z.strictObject({ vi: text(200), en: english(200) }),
    body: z.strictObject({ vi: text(5000), en: english(5000) }),
    from: z.iso.datetime({ offset: true }),
    until: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .refine(({ from, until }) => until === null || Date.parse(until) > Date.parse(from), {
    path: ["until"],
    message: "until_before_from",
  })
export type AnnouncementDraft = z.infer<typeof AnnouncementDraft>

import { line } from "@cho-ocop/contracts"
import { z } from "zod"

const text = (max: number) => line(max).pipe(z.string().min(1, "required"))

/** Body of `POST /admin/takedowns`; `requested_at` is when the authority asked, ISO 8601. */
export const TakedownDraft = z.strictObject({
  product_id: z.string().max(64),
  reason: text(2000),
  authority: text(300),
  requested_at: z.iso
    .datetime({ offset: true })
    .refine((time) => Date.parse(time) <= Date.now() + 60_000, "date_in_future"),
})

/** Body of `POST /admin/takedowns/:id/lift`. */
export const LiftTakedown = z.strictObject({ reason: text(2000) })

import { line } from "@cho-ocop/contracts"
import { z } from "zod"

const reason = line(1000).pipe(z.string().min(1, "required"))

/** Body of `POST /admin/vendors/:id/status`; `until` is the last day of a holiday, a Vietnamese date. */
export const SetStatus = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("active"),
    reason: reason.nullable().default(null),
    until: z.null().default(null),
  }),
  z.strictObject({ status: z.literal("on_holiday"), reason, until: z.iso.date().nullable().default(null) }),
  z.strictObject({ status: z.enum(["suspended", "terminated"]), reason, until: z.null().default(null) }),
])

import { z } from "zod"
import { line } from "../text.ts"
import { VendorStatus } from "./account.ts"

/** A product taken out of the shop because an authority asked for it; the times are ISO 8601 in UTC. */
export const Takedown = z.object({
  id: z.string(),
  product_id: z.string(),
  product_title: z.string(),
  reason: z.string(),
  authority: z.string(),
  requested_at: z.iso.datetime(),
  done_at: z.iso.datetime(),
  lifted_at: z.iso.datetime().nullable(),
  lift_reason: z.string().nullable(),
})
export type Takedown = z.infer<typeof Takedown>

/** Answer of `GET /vendor/state`: the vendor's own state and its products that were taken down. */
export const VendorState = z.object({
  status: VendorStatus,
  reason: z.string().nullable(),
  since: z.iso.datetime(),
  /** Last day of a holiday, a Vietnamese date. */
  until: z.iso.date().nullable(),
  takedowns: z.array(Takedown),
})
export type VendorState = z.infer<typeof VendorState>

/** Body of `POST /vendor/holiday`: goes on holiday until and including a day, or comes back (null). */
export const SetHoliday = z.strictObject({
  until: z.iso.date().nullable(),
  reason: line(300).optional(),
})
export type SetHoliday = z.infer<typeof SetHoliday>

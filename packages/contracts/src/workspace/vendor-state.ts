import { z } from "zod"
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

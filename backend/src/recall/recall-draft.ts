import { line, RecallReason } from "@cho-ocop/contracts"
import { z } from "zod"

/** Body of `POST /admin/recalls`. */
export const RecallDraft = z.strictObject({
  lot_id: z.string().min(1, "required").max(64),
  reason: RecallReason,
})
export type RecallDraft = z.infer<typeof RecallDraft>

/** Body of `POST /admin/recalls/:id/close`. */
export const RecallClosing = z.strictObject({ note: line(500).pipe(z.string().min(1, "required")) })
export type RecallClosing = z.infer<typeof RecallClosing>

/** Query of `GET /admin/recalls`. */
export const RecallQuery = z.object({ offset: z.coerce.number().int().min(0).max(1_000_000).default(0) })
export type RecallQuery = z.infer<typeof RecallQuery>

/** Query of `GET /admin/lots`: a part of the lot's number, name or code. */
export const LotQuery = z.object({ q: line(100).default("") })

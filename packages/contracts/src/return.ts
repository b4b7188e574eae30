import { z } from "zod"
import { line } from "./text.ts"

/** How a return stands: asked for by the shopper, decided by the vendor, and back with the vendor. */
export const ReturnState = z.enum(["requested", "refused", "accepted", "received"])
export type ReturnState = z.infer<typeof ReturnState>

/** What a vendor does for goods that it takes back: gives their money back, sends others, or the same again. */
export const ReturnResolution = z.enum(["refund", "exchange", "replace"])
export type ReturnResolution = z.infer<typeof ReturnResolution>

/** Units of one line of an order. */
export const LineQuantity = z.strictObject({
  line_id: z.string().max(64),
  quantity: z.int().positive().max(100_000),
})
export type LineQuantity = z.infer<typeof LineQuantity>

/** Goods that a shopper wants to send back; photos by the address under which they are kept. */
export const NewReturn = z.strictObject({
  lines: z.array(LineQuantity).min(1).max(100),
  reason: line(500).pipe(z.string().min(1, "required")),
  photos: z.array(z.string().max(500)).max(5).default([]),
})
export type NewReturn = z.infer<typeof NewReturn>

/** A return as shopper and vendor see it. */
export const ReturnRequest = z.object({
  id: z.string(),
  state: ReturnState,
  /** Once it is accepted. */
  resolution: ReturnResolution,
  lines: z.array(LineQuantity),
  reason: z.string(),
  photos: z.array(z.string()),
  /** What the vendor answered; null before, or where it said nothing. */
  answer: z.string().nullable(),
  /** Đồng given back for it; null until it has come back. */
  refund: z.int().nonnegative().nullable(),
  requested_at: z.iso.datetime(),
  decided_at: z.iso.datetime().nullable(),
  received_at: z.iso.datetime().nullable(),
})
export type ReturnRequest = z.infer<typeof ReturnRequest>

/** Body of `POST /shop/orders/:number/parts/:part/cancel`. */
export const CancelPart = z.strictObject({ reason: line(500).default("") })
export type CancelPart = z.input<typeof CancelPart>

/** Most bytes of a photo of a return; as a phone takes it. */
export const RETURN_PHOTO_BYTES_MAX = 12 * 1024 * 1024

/** Answer of `POST /shop/orders/:number/photos`: what to call the photo by in a return. */
export const ReturnPhotoResponse = z.object({ photo: z.string() })

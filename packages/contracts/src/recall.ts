import { z } from "zod"
import { LotRecall } from "./lot.ts"
import { line } from "./text.ts"

/**
 * Why a lot is called back, as its buyers are told; the English words may be left out. Body of
 * `POST /vendor/lots/:lot_id/recall`, answered with `WorkspaceLotResponse`; a lot that is called back already stays so.
 */
export const RecallReason = z.strictObject({
  vi: line(500).pipe(z.string().min(1, "required")),
  en: line(500)
    .nullable()
    .default(null)
    .transform((text) => text || null),
})
export type RecallReason = z.infer<typeof RecallReason>

/**
 * Whether an order holds the lot: `holds` where its vendor noted so when it was packed, `may_hold` where such goods were
 * packed since the lot was made and nobody noted their lot.
 */
export const LotHolding = z.enum(["holds", "may_hold"])
export type LotHolding = z.infer<typeof LotHolding>

/** How far the letter to a buyer is; `no_address` where none was given, so that somebody has to call. */
export const RecallLetter = z.enum(["waiting", "sent", "failed", "no_address"])
export type RecallLetter = z.infer<typeof RecallLetter>

/** An order that is told of a recall. */
export const RecalledOrder = z.object({
  id: z.string(),
  number: z.string(),
  holding: LotHolding,
  letter: RecallLetter,
})
export type RecalledOrder = z.infer<typeof RecalledOrder>

/** A recall as the vendor of the lot sees it. */
export const WorkspaceRecall = LotRecall.extend({ orders: z.array(RecalledOrder) })
export type WorkspaceRecall = z.infer<typeof WorkspaceRecall>

/** A recall that concerns one part of an order, as its shopper sees it. */
export const PartRecall = LotRecall.extend({ number: z.string(), code: z.string(), holding: LotHolding })
export type PartRecall = z.infer<typeof PartRecall>

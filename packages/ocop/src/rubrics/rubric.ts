import { z } from "zod"
import { EVIDENCE_KINDS, type EvidenceKind } from "./evidence-kinds.ts"

const ShortText = z.object({ vi: z.string().min(1).max(160), en: z.string().min(1).max(180) })

/**
 * What our marketplace itself can show. `electronic_traceability`: codes that lead to the recorded way of a lot;
 * `online_sales`: the product is sold in the shop under its vendor's contract, and orders of it were delivered.
 */
export const MarketplaceProof = z.enum(["electronic_traceability", "online_sales"])
export type MarketplaceProof = z.infer<typeof MarketplaceProof>

/** One answer that a criterion offers. */
export const Level = z.object({
  text: ShortText,
  points: z.int().min(0).max(10),
  /** The least that has to be reached for this star and for each higher one; null where it is no minimum. */
  minimumFor: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  /** Which of it our marketplace can show, and whether that is all or only a part of it. */
  proof: z.object({ by: MarketplaceProof, covers: z.enum(["whole", "part"]) }).nullable(),
})
export type Level = z.infer<typeof Level>

/** One criterion of a rubric; its levels rise, and points never fall from one to the next. */
export const Criterion = z.object({
  /** As the annex counts it, for example "1.1". */
  number: z.string().regex(/^\d{1,2}(\.\d){0,2}$/),
  part: z.enum(["A", "B", "C"]),
  name: ShortText,
  /** What excludes a product or has to be so before it is scored at all. */
  note: ShortText.nullable(),
  levels: z.array(Level).min(2).max(5),
  evidence: z.array(z.enum(Object.keys(EVIDENCE_KINDS) as [EvidenceKind, ...EvidenceKind[]])).min(1),
})
export type Criterion = z.infer<typeof Criterion>

/**
 * How a product of one set is scored (Decision 26/2026/QĐ-TTg, article 3 and annex II): numbers, points and minimums
 * are the annex's, the words are ours and shorter; who files reads the annex.
 */
export const Rubric = z.object({
  /** Number of the product set. */
  set: z.int().min(1).max(26),
  /** What ends the rating whatever the points; null where the annex names nothing. */
  exclusion: ShortText.nullable(),
  criteria: z.array(Criterion),
})
export type Rubric = z.infer<typeof Rubric>

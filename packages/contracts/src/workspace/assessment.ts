import { MarketplaceProof, rubricOf } from "@cho-ocop/ocop/rubrics"
import { z } from "zod"
import { Locale, line } from "../text.ts"
import { EvidenceKind } from "./registration.ts"
import { BaseVersion, WrittenText } from "./written-text.ts"

export const ASSESSMENT_NOTE_MAX = 600
export const ASSESSMENT_LINKS_MAX = 1500

const recordId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_]+$/)

/** What an entity says of one criterion, finished or not. */
export const AssessmentAnswer = z.strictObject({
  /** The level it claims, counted from 0 as the rubric lists them; null where it claims none yet. */
  level: z.int().min(0).max(9).nullable().default(null),
  note: line(ASSESSMENT_NOTE_MAX).default(""),
  /** Ids of the vendor's own evidence files that prove it. */
  papers: z.array(recordId).max(30).default([]),
  /** Addresses that prove it, one on each line; kept as typed. */
  links: line(ASSESSMENT_LINKS_MAX).default(""),
})
export type AssessmentAnswer = z.infer<typeof AssessmentAnswer>

/** Answers to one rubric, by the number of the criterion; one that is left out is not answered yet. */
export const AssessmentSheet = z.record(z.string().max(10), AssessmentAnswer)
export type AssessmentSheet = z.infer<typeof AssessmentSheet>

/**
 * A self-assessment as it is written: the product set by whose rubric it is scored, and the answers by set, so that
 * choosing another rubric throws nothing away. A criterion or level that its rubric does not have is refused.
 */
export const AssessmentDocument = z
  .strictObject({
    set: z.int().min(1).max(26),
    sheets: z.record(z.string().regex(/^\d{1,2}$/), AssessmentSheet),
  })
  .superRefine(({ sheets }, context) => {
    for (const [set, sheet] of Object.entries(sheets)) {
      const rubric = rubricOf(Number(set))
      for (const [number, { level }] of Object.entries(sheet)) {
        const levels = rubric?.criteria.find((criterion) => criterion.number === number)?.levels
        if (levels && (level === null || level < levels.length)) continue
        context.addIssue({ code: "custom", path: ["sheets", set, number], message: "invalid" })
      }
    }
  })
export type AssessmentDocument = z.infer<typeof AssessmentDocument>

/**
 * What the market itself can show for a product, read anew each time:
 * - `electronic_traceability`: how many of its lots have a recorded way, and the code of the newest one; null for none
 * - `online_sales`: its page and how many orders of it were delivered; null where it is not on sale now
 */
export const AssessmentProofs = z.object({
  electronic_traceability: z.object({ lots: z.int().positive(), code: z.string() }).nullable(),
  online_sales: z.object({ handle: z.string(), delivered: z.int().nonnegative() }).nullable(),
})
export type AssessmentProofs = z.infer<typeof AssessmentProofs>

/** A paper of the vendor's registration that may be named as evidence; who may open it is not changed by that. */
const AssessmentPaper = z.object({ id: z.string(), kind: EvidenceKind, uploaded_at: z.iso.datetime() })
export type AssessmentPaper = z.infer<typeof AssessmentPaper>

/** A finished self-assessment; it does not change any more. */
export const FinishedAssessment = z.object({
  id: z.string(),
  set: z.int(),
  finished_at: z.iso.datetime(),
  finished_by: z.string(),
  points: z.int().min(0).max(100),
  /** The star whose points and minimums it reached; never a star of the product. */
  would_reach: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
})
export type FinishedAssessment = z.infer<typeof FinishedAssessment>

/** A product's self-assessment as its vendor works on it. Nobody else sees it, officers neither. */
export const WorkspaceAssessment = z.object({
  product_id: z.string(),
  product_name: WrittenText,
  /** The product's own set, whose rubric is the likely one. */
  suggested_set: z.int().nullable(),
  /** What was written last; null before a rubric is chosen. Writing on after it is finished opens the next one. */
  latest: z
    .object({
      id: z.string(),
      version: z.int().positive(),
      document: AssessmentDocument,
      edited_by: z.string(),
      is_finished: z.boolean(),
    })
    .nullable(),
  /** Newest first. */
  finished: z.array(FinishedAssessment),
  papers: z.array(AssessmentPaper),
  proofs: AssessmentProofs,
  /** Of the proofs, those that count as they stand. */
  held: z.array(MarketplaceProof),
})
export type WorkspaceAssessment = z.infer<typeof WorkspaceAssessment>

/** Answer of `GET /vendor/products/:product_id/assessment` and of every call that changes it. */
export const WorkspaceAssessmentResponse = z.object({ assessment: WorkspaceAssessment })
export type WorkspaceAssessmentResponse = z.infer<typeof WorkspaceAssessmentResponse>

/**
 * Body of `POST /vendor/products/:product_id/assessment`. Starts from `version`, 0 for the first; where somebody else saved meanwhile,
 * 409 `edited_meanwhile` with `current` (`WorkspaceAssessment`) and nothing is written. 404 for another's paper.
 */
export const SaveAssessment = z.strictObject({ version: BaseVersion, document: AssessmentDocument })
export type SaveAssessment = z.infer<typeof SaveAssessment>

/** Body of `POST /vendor/products/:product_id/assessment/finish`: keeps this version as it is. 409 `edited_meanwhile`. */
export const FinishAssessment = z.strictObject({ version: BaseVersion })

/** Query of `GET /vendor/assessments/:assessment_id/file`; in the member's own language where none is named. */
export const AssessmentFileQuery = z.strictObject({
  format: z.enum(["pdf", "json", "csv"]).default("pdf"),
  locale: Locale.optional(),
})

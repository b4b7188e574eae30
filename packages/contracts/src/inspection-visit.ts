import { z } from "zod"
import { FindingDraft } from "./inspection-finding.ts"
import { date, id, moment, optional, required } from "./inspection-parts.ts"
import { SampleDraft } from "./inspection-sample.ts"
import { LocalizedText } from "./text.ts"

/** A point that an officer looks at. `source` is null for the project's own. */
export const ChecklistPoint = z.object({
  id: z.string(),
  text: LocalizedText,
  source: z.string().nullable(),
})
export type ChecklistPoint = z.infer<typeof ChecklistPoint>

/** What the officer saw at a point. */
export const ChecklistAnswer = z.strictObject({
  point: id,
  answer: z.enum(["met", "not_met", "not_applicable"]),
  note: optional(1000),
})
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>

/**
 * Body of `POST /admin/inspections/:id/visit`: a whole visit in one write, made without a line and sent when there is
 * one. Sent again with its `visit_id` it is answered the same and nothing is written twice; told by somebody else
 * meanwhile it answers 409 `visit_already_told`, with the visit that stands in `current`, and the phone keeps its own. A
 * deadline that passed before it could be sent is taken as it was given.
 */
export const VisitDraft = z
  .strictObject({
    /** Made on the phone, one for each visit. */
    visit_id: z.uuid(),
    /** Who wrote it; anybody else who sends it is answered 409 `other_officer`. Null where the phone did not know. */
    officer_id: id.nullable().default(null),
    arrived_at: moment,
    left_at: moment,
    /** Who of the entity was there; told to officers and the vendor alone. */
    met_with: required(200),
    answers: z.array(ChecklistAnswer).min(1, "required").max(50),
    note: optional(4000),
    samples: z.array(SampleDraft).max(20).default([]),
    findings: z.array(FindingDraft).max(20).default([]),
  })
  .refine(({ arrived_at, left_at }) => Date.parse(arrived_at) <= Date.parse(left_at), {
    path: ["left_at"],
    message: "date_before_start",
  })
  .refine(({ answers }) => new Set(answers.map(({ point }) => point)).size === answers.length, {
    path: ["answers"],
    message: "answered_twice",
  })
export type VisitDraft = z.infer<typeof VisitDraft>
/** As a phone writes it. */
export type VisitInput = z.input<typeof VisitDraft>

/** Body of `POST /admin/inspections/:id/planned-day`: moves a visit that was not made yet. */
export const PlannedDay = z.strictObject({ planned_on: date })

export const InspectionVisit = z.object({
  visit_id: z.uuid(),
  arrived_at: z.iso.datetime(),
  left_at: z.iso.datetime(),
  /** When it reached the market; later than `left_at` where there was no line. */
  received_at: z.iso.datetime(),
  /** Told to officers alone. */
  officer: z.string(),
  met_with: z.string(),
  answers: z.array(
    z.object({
      point: z.string(),
      answer: z.enum(["met", "not_met", "not_applicable"]),
      note: z.string().nullable(),
    }),
  ),
  note: z.string().nullable(),
})
export type InspectionVisit = z.infer<typeof InspectionVisit>

import { z } from "zod"
import { RevocationGround } from "./certificate.ts"
import { date, InspectedLot, InspectionPaper, id, optional, required } from "./inspection-parts.ts"
import { line } from "./text.ts"

export const FindingGrade = z.enum(["minor", "major", "grave"])
export type FindingGrade = z.infer<typeof FindingGrade>

/**
 * - `open`: waits for the vendor
 * - `answered`: waits for the officer
 * - `sent_back`: the answer does not do, waits for the vendor again
 * - `closed`
 */
export const FindingState = z.enum(["open", "answered", "sent_back", "closed"])
export type FindingState = z.infer<typeof FindingState>

/** Body of `POST /admin/inspections/:id/findings`. 400 `date_in_past`. */
export const FindingDraft = z.strictObject({
  grade: FindingGrade,
  text: required(2000),
  /** Vietnamese date, today or later: the last day on which the vendor may answer. */
  deadline: date,
  /** Lots that it touches. */
  lot_ids: z.array(id).max(50).default([]),
})
export type FindingDraft = z.infer<typeof FindingDraft>

/** Body of `POST /admin/inspections/:id/findings/:finding_id/verdict`. `close` is also possible without an answer. */
export const FindingVerdict = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("close"), message: optional(2000) }),
  z.strictObject({ verdict: z.literal("send_back"), message: required(2000), deadline: date }),
])
export type FindingVerdict = z.infer<typeof FindingVerdict>

/**
 * Body of `POST /admin/inspections/:id/findings/:finding_id/withdrawal`: the decision that a grave finding led to. The
 * certificate goes at once; the listing too where `take_down` says so. 409 `change_refused` by the programme's rules,
 * `decision_number_used`, `inspection_refused` for a finding that is not grave or was acted on.
 */
export const WithdrawalDraft = z.strictObject({
  certificate_id: id,
  ground: RevocationGround,
  decision_number: line(80).pipe(z.string().min(1, "required")),
  decided_by: z.enum(["province", "ministry"]),
  /** Vietnamese date. */
  decided_on: date,
  take_down: z.boolean(),
  /** Lots that are called back with it; none where empty. */
  lot_ids: z.array(id).max(50).default([]),
})
export type WithdrawalDraft = z.infer<typeof WithdrawalDraft>

export const InspectionFinding = z.object({
  id: z.string(),
  grade: FindingGrade,
  text: z.string(),
  deadline: date,
  state: FindingState,
  /** Waits for the vendor, past its deadline. */
  is_overdue: z.boolean(),
  lots: z.array(InspectedLot),
  /** What the vendor answered last. */
  answer: z.object({ text: z.string(), at: z.iso.datetime() }).nullable(),
  /** What the vendor put to it. */
  files: z.array(InspectionPaper),
  /** What the officer wrote last: why it was sent back or closed. */
  message: z.string().nullable(),
  withdrawal: z
    .object({
      certificate: z.string().nullable().describe("handle"),
      ground: RevocationGround,
      decision_number: z.string(),
      decided_on: date,
      took_down: z.boolean(),
    })
    .nullable(),
  made_at: z.iso.datetime(),
  closed_at: z.iso.datetime().nullable(),
})
export type InspectionFinding = z.infer<typeof InspectionFinding>

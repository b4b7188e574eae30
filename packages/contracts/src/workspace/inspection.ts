import { z } from "zod"
import { InspectionOutcome, InspectionState } from "../inspection.ts"
import { InspectionFinding } from "../inspection-finding.ts"
import { InspectionKind } from "../inspection-plan.ts"
import { Sample } from "../inspection-sample.ts"
import { ChecklistPoint, InspectionVisit } from "../inspection-visit.ts"
import { line } from "../text.ts"

const date = z.iso.date()

/** An inspection as its vendor sees it. Dates are Vietnamese. */
export const WorkspaceInspection = z.object({
  id: z.string(),
  kind: InspectionKind,
  product: z.object({ id: z.string(), name: z.string() }),
  planned_on: date,
  state: InspectionState,
  outcome: InspectionOutcome.nullable(),
  /** Findings that wait for the vendor. */
  to_answer: z.int().nonnegative(),
  /** The earliest deadline of those; null where there are none. */
  deadline: date.nullable(),
  is_overdue: z.boolean(),
  closed_on: date.nullable(),
})
export type WorkspaceInspection = z.infer<typeof WorkspaceInspection>

/** Answer of `GET /vendor/inspections`: those with something to answer first, then the latest planned. */
export const WorkspaceInspectionList = z.object({ inspections: z.array(WorkspaceInspection) })
export type WorkspaceInspectionList = z.infer<typeof WorkspaceInspectionList>

/** Answer of `GET /vendor/inspections/:inspection_id`, and of every call that changes it. */
export const WorkspaceInspectionResponse = z.object({
  inspection: WorkspaceInspection.extend({
    checklist: z.array(ChecklistPoint),
    visit: InspectionVisit.omit({ officer: true }).nullable(),
    samples: z.array(Sample),
    findings: z.array(InspectionFinding),
  }),
})
export type WorkspaceInspectionResponse = z.infer<typeof WorkspaceInspectionResponse>

/** Most files of one finding. */
export const FINDING_FILES_MAX = 10

/**
 * Body of `POST /vendor/inspection-findings/:inspection_finding_id/answer`; 409 `inspection_refused` once it is closed.
 * A finding may be answered again until the officer decides.
 */
export const FindingAnswer = z.strictObject({
  text: line(4000).pipe(z.string().min(1, "required")),
})
export type FindingAnswer = z.infer<typeof FindingAnswer>

/**
 * Query of `POST /vendor/inspection-findings/:inspection_finding_id/files`; the body is the file itself, at most
 * `EVIDENCE_FILE_MAX` bytes, of `EVIDENCE_FILE_TYPES`. Sent again with the same `upload_id` it is kept once. 409
 * `inspection_refused` (`files_full`, `closed`), 413 `file_too_large`, 415 `file_type_refused`. Its content is at
 * `GET …/files/:file_id`; a sample's report at `GET /vendor/inspection-samples/:sample_id/file`.
 */
export const FindingUpload = z.strictObject({ name: line(200), upload_id: z.uuid() })
export type FindingUpload = z.infer<typeof FindingUpload>

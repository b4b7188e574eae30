import { z } from "zod"
import { CertificateState } from "./certificate.ts"
import { InspectionFinding } from "./inspection-finding.ts"
import { date, InspectedLot } from "./inspection-parts.ts"
import { InspectionKind, InspectionPlanCard, PlannedProduct } from "./inspection-plan.ts"
import { Sample } from "./inspection-sample.ts"
import { ChecklistPoint, InspectionVisit } from "./inspection-visit.ts"
import { line } from "./text.ts"

/**
 * - `planned`: nobody was there yet
 * - `visited`: what the visit showed is being dealt with
 * - `closed`: nothing is open any more
 */
export const InspectionState = z.enum(["planned", "visited", "closed"])
export type InspectionState = z.infer<typeof InspectionState>

/** How an inspection ended: nothing found; all that was found is closed; a certificate was withdrawn. */
export const InspectionOutcome = z.enum(["nothing_found", "findings_closed", "withdrawn"])
export type InspectionOutcome = z.infer<typeof InspectionOutcome>

export const InspectionCard = z.object({
  id: z.string(),
  kind: InspectionKind,
  plan: z.object({ id: z.string(), title: z.string() }),
  product: PlannedProduct,
  vendor: z.object({ id: z.string(), name: z.string() }),
  planned_on: date,
  state: InspectionState,
  outcome: InspectionOutcome.nullable(),
  open_findings: z.int().nonnegative(),
  overdue_findings: z.int().nonnegative(),
  /** The visit was due on an earlier day, or a finding is overdue. */
  is_overdue: z.boolean(),
  closed_on: date.nullable(),
})
export type InspectionCard = z.infer<typeof InspectionCard>

/** Query of `GET /admin/inspections`. `open`: planned or visited. */
export const InspectionQuery = z.object({
  show: z.enum(["open", "planned", "visited", "overdue", "closed", "all"]).default("open"),
  plan_id: z.string().max(64).optional(),
  /** Part of the product's or producer's name. */
  q: line(200).default(""),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** Answer of `GET /admin/inspections`: pages of 50, the earliest planned first; closed ones latest first. */
export const InspectionList = z.object({
  inspections: z.array(InspectionCard),
  count: z.int().nonnegative(),
})
export type InspectionList = z.infer<typeof InspectionList>

/**
 * `GET /admin/inspections/:id` and every route that changes one answer `{ inspection: InspectionFile }`. Changes that do
 * not fit its state: 409 `inspection_refused`, `fields.inspection` one of `not_visited`, `closed`, `finding_open`,
 * `result_missing`, `failed_sample` and `point_not_met` (without any finding), `visited`, `not_grave`, `withdrawn_already`.
 */
export const InspectionFile = InspectionCard.extend({
  address: z.object({ text: z.string(), province: z.string().nullable().describe("province slug") }),
  checklist: z.array(ChecklistPoint),
  visit: InspectionVisit.nullable(),
  samples: z.array(Sample),
  findings: z.array(InspectionFinding),
  /** Lots of the product, to choose from: the newest 100. */
  lots: z.array(InspectedLot),
  /** Certificates of the product that a withdrawal can be of. */
  certificates: z.array(
    z.object({
      id: z.string(),
      handle: z.string().nullable(),
      star: z.number().nullable(),
      issuer: z.enum(["province", "ministry"]).nullable(),
      decision_number: z.string().nullable(),
      state: CertificateState,
    }),
  ),
  /** Null where it can be closed now; otherwise why not. */
  not_closable: z
    .enum(["not_visited", "closed", "finding_open", "result_missing", "failed_sample", "point_not_met"])
    .nullable(),
})
export type InspectionFile = z.infer<typeof InspectionFile>
export const InspectionResponse = z.object({ inspection: InspectionFile })

/** Answer of `GET /admin/inspection-plans/:id` and of `…/draw`. */
export const InspectionPlanResponse = z.object({
  plan: InspectionPlanCard.extend({
    reason: z.string().nullable(),
    seed_source: z.string().nullable(),
    seed: z.string().nullable(),
    /** The products that it reaches; for a draw, all of its population. */
    products: z.array(PlannedProduct),
    inspections: z.array(InspectionCard),
  }),
})
export type InspectionPlanResponse = z.infer<typeof InspectionPlanResponse>

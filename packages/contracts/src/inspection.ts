import { z } from "zod"
import { CertificateState, RevocationGround } from "./certificate.ts"
import { LocalizedText, line } from "./text.ts"
import { EVIDENCE_FILE_TYPES } from "./workspace/registration.ts"

const required = (max: number) => line(max).pipe(z.string().min(1, "required"))
const optional = (max: number) =>
  line(max)
    .nullable()
    .default(null)
    .transform((text) => text || null)
const id = z.string().min(1, "required").max(64)
const date = z.iso.date("date_invalid")
const moment = z.iso.datetime({ offset: true })

/**
 * - `periodic`: anew so many months after each one is closed
 * - `ad_hoc`: once, for a reason
 * - `random`: products drawn by lot, in a way that anybody can repeat
 */
export const InspectionKind = z.enum(["periodic", "ad_hoc", "random"])
export type InspectionKind = z.infer<typeof InspectionKind>

/** Most products of one plan, and most that are drawn. */
export const PLANNED_PRODUCTS_MAX = 200

const planned = {
  title: required(200),
  /** Vietnamese date of the visits; each can be moved by itself. Not in the past. */
  planned_on: date,
  /** Why, told to officers alone. */
  reason: optional(1000),
}
const products = { product_ids: z.array(id).min(1, "required").max(PLANNED_PRODUCTS_MAX) }

/**
 * Body of `POST /admin/inspection-plans`. Faults beside the shape: `fields.planned_on` `date_in_past`,
 * `fields.product_ids` `product_unknown`, `fields.draws` `more_than_population`.
 */
export const InspectionPlanDraft = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("periodic"),
    ...planned,
    ...products,
    every_months: z.int().min(1).max(36),
  }),
  z.strictObject({ kind: z.literal("ad_hoc"), ...planned, ...products }),
  z.strictObject({
    kind: z.literal("random"),
    ...planned,
    /** Slug; null for all provinces. */
    province: z.string().max(60).nullable().default(null),
    /** Number of a product set; null for all sets. */
    set: z.int().nullable().default(null),
    /** How many products are drawn. */
    draws: z.int().min(1).max(PLANNED_PRODUCTS_MAX),
    /** The public number that will be the seed, named before anybody can know it. */
    seed_source: required(500),
  }),
])
export type InspectionPlanDraft = z.infer<typeof InspectionPlanDraft>

/** Body of `POST /admin/inspection-plans/:id/draw`: the seed as its source gave it. 409 `already_decided`. */
export const DrawSeed = z.strictObject({ seed: required(200) })
export type DrawSeed = z.infer<typeof DrawSeed>

const PlannedProduct = z.object({ id: z.string(), handle: z.string(), name: z.string() })

export const InspectionPlanCard = z.object({
  id: z.string(),
  kind: InspectionKind,
  title: z.string(),
  planned_on: date,
  every_months: z.int().nullable(),
  /** Products that it may reach. */
  population: z.int().nonnegative(),
  /** How many are to be drawn; null where all are inspected. */
  draws: z.int().nullable(),
  drawn_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
})
export type InspectionPlanCard = z.infer<typeof InspectionPlanCard>

/** Answer of `GET /admin/inspection-plans`: the newest first. */
export const InspectionPlanList = z.object({ plans: z.array(InspectionPlanCard) })
export type InspectionPlanList = z.infer<typeof InspectionPlanList>

/**
 * Answer of `GET /shop/inspection-plans/:plan_id`, of random plans alone: all that is needed to draw again. Each
 * product's rank is the SHA-256 of seed, line feed and handle, in hexadecimal; the lowest `draws` ranks are drawn. The
 * population was frozen when the plan was made (`made_at`), the seed written later (`drawn_at`), and neither can change.
 */
export const InspectionDraw = z.object({
  title: z.string(),
  made_at: z.iso.datetime(),
  /** Handles, sorted by their code points. */
  population: z.array(z.string()),
  draws: z.int().positive(),
  seed_source: z.string(),
  /** Null until it is drawn, as `drawn`, `drawn_at`. */
  seed: z.string().nullable(),
  drawn_at: z.iso.datetime().nullable(),
  /** Handles in the order drawn. */
  drawn: z.array(z.string()).nullable(),
})
export type InspectionDraw = z.infer<typeof InspectionDraw>

/** Answer of `GET /shop/inspection-plans`: every draw, also those whose seed nobody knows yet; the newest first. */
export const InspectionDrawList = z.object({
  draws: z.array(
    z.object({
      plan_id: z.string(),
      title: z.string(),
      made_at: z.iso.datetime(),
      /** Products in the frozen population. */
      population: z.int().nonnegative(),
      draws: z.int().positive(),
      seed_source: z.string(),
      /** Null until it is drawn. */
      drawn_at: z.iso.datetime().nullable(),
    }),
  ),
})
export type InspectionDrawList = z.infer<typeof InspectionDrawList>

/**
 * - `planned`: nobody was there yet
 * - `visited`: what the visit showed is being dealt with
 * - `closed`: nothing is open any more
 */
export const InspectionState = z.enum(["planned", "visited", "closed"])
export type InspectionState = z.infer<typeof InspectionState>

/** How an inspection ended: nothing found; all that was found is put right; a certificate was withdrawn. */
export const InspectionOutcome = z.enum(["nothing_found", "put_right", "withdrawn"])
export type InspectionOutcome = z.infer<typeof InspectionOutcome>

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

/** A sample taken. 400 `lot_unknown` for a lot that is not one of this product; `date_in_future`. */
export const SampleDraft = z.strictObject({
  lot_id: id.nullable().default(null),
  /** Vietnamese date. */
  taken_on: date,
  laboratory: required(200),
  note: optional(1000),
})
export type SampleDraft = z.infer<typeof SampleDraft>

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

const MeasuredProperty = z.strictObject({
  name: required(200),
  /** As the laboratory wrote it, with its unit. */
  value: required(100),
  limit: optional(100),
  passed: z.boolean(),
})

/** Body of `POST /admin/inspections/:id/samples/:sample_id/result`; written once (409 `already_decided`). */
export const SampleResultDraft = z.strictObject({
  /** Vietnamese date of the laboratory's report. */
  reported_on: date,
  properties: z.array(MeasuredProperty).min(1, "required").max(50),
})
export type SampleResultDraft = z.infer<typeof SampleResultDraft>

/** Body of `POST /admin/inspections/:id/samples/:sample_id/publication`; published once the inspection is closed. */
export const SamplePublication = z.strictObject({ is_public: z.boolean() })

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

/** A file; its content lies at an address of its own. */
export const InspectionPaper = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(EVIDENCE_FILE_TYPES),
  /** Bytes. */
  size: z.int().positive(),
})
export type InspectionPaper = z.infer<typeof InspectionPaper>

const InspectedLot = z.object({ id: z.string(), number: z.string(), made_on: date.nullable() })

export const Sample = z.object({
  id: z.string(),
  lot: InspectedLot.nullable(),
  taken_on: date,
  laboratory: z.string(),
  note: z.string().nullable(),
  result: z
    .object({
      reported_on: date,
      /** Whether every property passed. */
      passed: z.boolean(),
      properties: z.array(
        z.object({
          name: z.string(),
          value: z.string(),
          limit: z.string().nullable(),
          passed: z.boolean(),
        }),
      ),
    })
    .nullable(),
  /** The laboratory's report, a PDF. */
  file: InspectionPaper.nullable(),
  is_public: z.boolean(),
})
export type Sample = z.infer<typeof Sample>

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

/**
 * Answer of `GET /shop/products/:handle/quality`: closed inspections and results that may be published, the latest
 * first; nothing of persons, of what is open or of single findings. Dates are Vietnamese.
 */
export const ProductQuality = z.object({
  product: z.object({
    handle: z.string(),
    name: LocalizedText,
    /** Whether the shop has a page for it today; one whose certificate was withdrawn keeps this page all the same. */
    is_shown: z.boolean(),
  }),
  vendor: z.object({ handle: z.string(), name: z.string() }),
  /** Address of the certificate that was withdrawn last; null where none was. */
  withdrawn_certificate: z.string().nullable(),
  inspections: z.array(
    z.object({
      /** Day of the visit. */
      visited_on: date,
      closed_on: date,
      kind: InspectionKind,
      outcome: InspectionOutcome,
      /** Id of the plan whose draw anybody can repeat; null where it was not drawn. */
      draw: z.string().nullable(),
    }),
  ),
  results: z.array(
    z.object({
      taken_on: date,
      reported_on: date,
      laboratory: z.string(),
      lot_number: z.string().nullable(),
      passed: z.boolean(),
      properties: z.array(
        z.object({
          name: z.string(),
          value: z.string(),
          limit: z.string().nullable(),
          passed: z.boolean(),
        }),
      ),
    }),
  ),
})
export type ProductQuality = z.infer<typeof ProductQuality>

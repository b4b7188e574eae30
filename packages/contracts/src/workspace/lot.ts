import { z } from "zod"
import { LOT_EVENT_KINDS, LotInput, LotQuantity } from "../lot.ts"
import { WorkspaceRecall } from "../recall.ts"
import { line } from "../text.ts"

const required = (max: number) => line(max).pipe(z.string().min(1, "required"))
const optional = (max: number) =>
  line(max)
    .nullable()
    .default(null)
    .transform((text) => text || null)

/** As the clock in Vietnam shows it, `2026-03-05T06:30`. */
const Clock = z.string().regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, "date_invalid")

/** Where something happened; with its commune or province it stands on the map. */
const LotPlace = z.strictObject({
  name: required(200),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .default(null),
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .default(null),
})

const happened = {
  time: Clock,
  /** Null for the vendor's own place. */
  place: LotPlace.nullable().default(null),
  /** Somebody who did the work, told to everybody for good: only with that person's consent. */
  people: z
    .array(z.strictObject({ name: required(100), role: required(100) }))
    .max(20)
    .default([]),
  note: optional(1000),
}

/** The vendor's own, with the characters that barcodes allow. */
const LotNumber = z
  .string()
  .trim()
  .regex(/^(?!\.{1,2}$)[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/, "lot_number_invalid")
/** Empty, or 13 digits whose last is the check digit. */
const Gtin = z
  .string()
  .trim()
  .regex(/^(\d{13})?$/, "gtin_invalid")
  .nullable()
  .default(null)
  .transform((number) => number || null)

const OpenProductLot = z.strictObject({
  kind: z.literal("product"),
  product_id: z.string().min(1, "required"),
  number: LotNumber,
  gtin: Gtin,
  made_on: z.iso.date("date_invalid"),
  best_before: z.iso.date("date_invalid").nullable().default(null),
  quantity: LotQuantity,
  /** Own lots that went into it. */
  inputs: z
    .array(z.strictObject({ lot_id: z.string().min(1, "required"), quantity: LotQuantity }))
    .max(20)
    .default([]),
  ...happened,
})

const OpenMaterialLot = z.strictObject({
  kind: z.literal("material"),
  name: required(200),
  number: LotNumber,
  supplier: required(200),
  quantity: LotQuantity,
  ...happened,
})

/**
 * Body of `POST /vendor/lots`: a lot of a product that was made, or of a material that came in. 409 `lot_number_used`,
 * `event_refused`; 404 for a product or lot of another vendor.
 */
export const OpenLot = z
  .discriminatedUnion("kind", [OpenProductLot, OpenMaterialLot])
  .refine((lot) => lot.kind !== "product" || !lot.best_before || lot.made_on <= lot.best_before, {
    path: ["best_before"],
    message: "before_made_on",
  })
export type OpenLot = z.infer<typeof OpenLot>

const step = {
  /** How much of the lot; null for all of it. */
  quantity: LotQuantity.nullable().default(null),
  /** Id of the event, called wrong before, in whose place this one is told. */
  replaces: z.string().nullable().default(null),
  ...happened,
}

/** Body of `POST /vendor/lots/:lot_id/events`: what happened to a lot. 409 `event_refused`, `fields` says why. */
export const RecordEvent = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tested"),
    laboratory: optional(200),
    result: z.enum(["passed", "failed"]),
    ...step,
  }),
  z.strictObject({ kind: z.literal("packed"), ...step }),
  z.strictObject({ kind: z.literal("shipped"), recipient: required(200), ...step }),
  z.strictObject({ kind: z.literal("arrived"), sales_point: required(200), ...step }),
])
export type RecordEvent = z.infer<typeof RecordEvent>

/** Body of `POST /vendor/lots/:lot_id/corrections`: an earlier event is wrong. 409 `event_refused`. */
export const CorrectEvent = z.strictObject({
  event_id: z.string().min(1, "required"),
  reason: z.enum(["did_not_occur", "incorrect_data"]),
  note: required(1000),
})
export type CorrectEvent = z.infer<typeof CorrectEvent>

const LotEvent = z.object({
  id: z.string(),
  kind: z.enum(LOT_EVENT_KINDS),
  time: z.iso.datetime({ offset: true }),
  place: z.string(),
  partner: z.string().nullable(),
  quantity: LotQuantity.nullable(),
  inputs: z.array(LotInput),
  result: z.enum(["passed", "failed"]).nullable(),
  note: z.string().nullable(),
  /** E-mail of the member who told it. */
  told_by: z.string(),
  recorded_at: z.iso.datetime(),
  /** Set once it was called wrong. */
  correction: z.object({ reason: CorrectEvent.shape.reason, note: z.string() }).nullable(),
})

/** A lot in the list of its vendor. */
export const WorkspaceLot = z.object({
  id: z.string(),
  kind: z.enum(["product", "material"]),
  /** Name of the product or material. */
  name: z.string(),
  number: z.string(),
  /** On its labels; null for materials, which have none. */
  code: z.string().nullable(),
  gtin: z.string().nullable(),
  made_on: z.iso.date().nullable(),
  best_before: z.iso.date().nullable(),
  quantity: LotQuantity,
  opened_at: z.iso.datetime(),
})
export type WorkspaceLot = z.infer<typeof WorkspaceLot>

/** Answer of `GET /vendor/lots`: the newest first, 500 at most. */
export const WorkspaceLotList = z.object({ lots: z.array(WorkspaceLot) })
export type WorkspaceLotList = z.infer<typeof WorkspaceLotList>

/** Answer of `GET` and `POST /vendor/lots/:lot_id…`: the lot and all that was told of it, in the order told. */
export const WorkspaceLotResponse = z.object({
  lot: WorkspaceLot,
  events: z.array(LotEvent),
  /** Null unless it is called back. */
  recall: WorkspaceRecall.nullable(),
})
export type WorkspaceLotResponse = z.infer<typeof WorkspaceLotResponse>
export type WorkspaceLotEvent = z.infer<typeof LotEvent>

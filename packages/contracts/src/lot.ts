import { z } from "zod"
import { CertificateFacts, ProductCard } from "./product.ts"
import { LocalizedText } from "./text.ts"

/** Units in which lots are counted and weighed; those of `packages/trace`. */
export const LOT_UNITS = ["piece", "gram", "kilogram", "tonne", "millilitre", "litre"] as const

/** So much of a lot, with at most three decimals; pieces are whole. */
export const LotQuantity = z
  .strictObject({
    value: z.number().positive().max(1e9).multipleOf(0.001),
    unit: z.enum(LOT_UNITS),
  })
  .refine(({ value, unit }) => unit !== "piece" || Number.isInteger(value), {
    path: ["value"],
    message: "number_invalid",
  })
export type LotQuantity = z.infer<typeof LotQuantity>

/** What may happen to a lot; the words are those of `packages/trace`. */
export const LOT_EVENT_KINDS = ["received", "made", "tested", "packed", "shipped", "arrived"] as const
export const LotEventKind = z.enum(LOT_EVENT_KINDS)
export type LotEventKind = z.infer<typeof LotEventKind>

/** A lot that went into another one. */
export const LotInput = z.object({ name: z.string(), number: z.string(), quantity: LotQuantity })

/** A step of a lot's way as everybody may read it. */
export const LotStep = z.object({
  kind: LotEventKind,
  /** By the clock on the spot, with its distance from UTC. */
  time: z.iso.datetime({ offset: true }),
  place: z.object({ name: z.string(), province: z.string().nullable().describe("province slug") }),
  /** Supplier, laboratory or sales point; to whom goods were shipped is told to nobody. */
  partner: z.string().nullable(),
  people: z.array(z.object({ name: z.string(), role: z.string() })),
  inputs: z.array(LotInput),
  quantity: LotQuantity.nullable(),
  result: z.enum(["passed", "failed"]).nullable(),
  note: z.string().nullable(),
  /** Told anew in place of a step that its producer called wrong. */
  is_corrected: z.boolean(),
})
export type LotStep = z.infer<typeof LotStep>

/** A label with a number of its own. */
export const SerialLabel = z.object({
  number: z.int().positive(),
  /** Null until it was scanned for the first time. */
  first_scan_at: z.iso.datetime().nullable(),
  scans: z.int().nonnegative(),
  /** Scanned so often, on so many days, that it may stand on more than one pack. */
  looks_copied: z.boolean(),
})
export type SerialLabel = z.infer<typeof SerialLabel>

/** Why a lot is called back, and since when. */
export const LotRecall = z.object({ reason: LocalizedText, since: z.iso.datetime() })
export type LotRecall = z.infer<typeof LotRecall>

/** A lot from which goods of an order were packed, as its vendor noted. */
export const PackedLot = z.object({ line_id: z.string(), number: z.string(), code: z.string() })
export type PackedLot = z.infer<typeof PackedLot>

/**
 * Answer of `GET /shop/lots/:code` and `POST /shop/lots/:code/scans`: what stands behind the code of a label. 400
 * `code_mistyped`, `fields.code` one of `length`, `character`, `check_character`; 404 `not_found`; 429
 * `too_many_requests`. Dates are Vietnamese.
 */
export const LotPage = z.object({
  /** Code of the lot, also where the label's own was asked for. */
  code: z.string(),
  number: z.string(),
  name: LocalizedText,
  made_on: z.iso.date().nullable(),
  best_before: z.iso.date().nullable(),
  quantity: LotQuantity,
  /** Its producer has declared that opening it was a mistake. */
  is_void: z.boolean(),
  /** Set once it is called back: whoever has such goods should not use them. */
  recall: LotRecall.nullable(),
  /** Null where the shop shows it no longer. */
  product: ProductCard.nullable(),
  /** Whether shoppers can buy the product at the moment: its vendor may be away. */
  is_sold: z.boolean(),
  /** Null where the product is gone altogether. */
  certificate: CertificateFacts.nullable(),
  /** Of the product in the programme, `T-X-STT-20YY`, while its recognition is not known to have ended. */
  product_code: z.string().nullable(),
  /** What the producer says of the goods. */
  description: LocalizedText.nullable(),
  vendor: z.object({
    handle: z.string(),
    name: z.string(),
    address: z.string(),
    /** Whether the shop still has a page of it. */
    is_shown: z.boolean(),
  }),
  way: z.array(LotStep),
  proof: z.object({
    /** Whether nothing in its vendor's chain was changed since it was entered. */
    is_whole: z.boolean(),
    /** Records of this lot. */
    records: z.int().nonnegative(),
    /** Last day whose head is published; null before the first. */
    published_until: z.iso.date().nullable(),
  }),
  serial: SerialLabel.nullable(),
})
export type LotPage = z.infer<typeof LotPage>

/** Answer of `GET /shop/trace-heads`: the published heads of all days, each bound to the one before. */
export const TraceHeads = z.object({
  heads: z.array(
    z.object({
      date: z.iso.date(),
      previous: z.string(),
      heads: z.array(
        z.object({ vendor: z.string(), date: z.iso.date(), length: z.int().positive(), hash: z.string() }),
      ),
      hash: z.string(),
    }),
  ),
})
export type TraceHeads = z.infer<typeof TraceHeads>

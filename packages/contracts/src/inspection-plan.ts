import { z } from "zod"
import { date, id, optional, required } from "./inspection-parts.ts"

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

export const PlannedProduct = z.object({ id: z.string(), handle: z.string(), name: z.string() })

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
  /** In the order drawn, each with the Vietnamese name it had when the list was made. */
  drawn: z.array(z.object({ handle: z.string(), name: z.string() })).nullable(),
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

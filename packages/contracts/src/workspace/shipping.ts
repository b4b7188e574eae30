import { z } from "zod"
import { writtenLine } from "./written-text.ts"

/** How far a parcel goes, nearest first: within the vendor's province, its region, the country. */
export const SHIPPING_ZONES = ["same_province", "same_region", "country"] as const
export const ShippingZone = z.enum(SHIPPING_ZONES)
export type ShippingZone = z.infer<typeof ShippingZone>

/** Đồng; more is taken for a slip of the finger. */
export const FEE_MAX = 10_000_000
export const SHIPPING_STEPS_MAX = 10
/** Đồng; more is taken for a slip of the finger. */
const FREE_FROM_MAX = 1_000_000_000

/** The fee of parcels up to a weight. Grams; null: any weight. */
const Step = z.strictObject({
  up_to: z.int().min(1).max(1_000_000).nullable(),
  /** Whole đồng, tax included. */
  fee: z.int().min(0).max(FEE_MAX),
})

/** From light to heavy; the last takes any weight. */
const Steps = z
  .array(Step)
  .min(1)
  .max(SHIPPING_STEPS_MAX)
  .refine((steps) => steps.at(-1)?.up_to === null, "last_step_open")
  .refine(
    (steps) =>
      steps.every(({ up_to }, index) => {
        const before = index === 0 ? 0 : steps[index - 1]?.up_to
        return up_to === null ? index === steps.length - 1 : typeof before === "number" && up_to > before
      }),
    "steps_not_rising",
  )

/** A vendor's own rates. A zone without steps costs what the next wider one costs. */
export const ShippingRates = z.strictObject({
  zones: z.strictObject({
    same_province: Steps.nullable().default(null),
    same_region: Steps.nullable().default(null),
    country: Steps,
  }),
  /** Sent free of charge, wherever it goes, where the goods of the parcel cost so many đồng or more; null: never. */
  free_from: z.int().min(1).max(FREE_FROM_MAX).nullable().default(null),
  /** Goods can be fetched at the place; null: not offered. */
  pick_up: z
    .strictObject({ address: z.string().trim().min(1).max(200), hours: writtenLine(200) })
    .nullable()
    .default(null),
})
export type ShippingRates = z.infer<typeof ShippingRates>

/**
 * Answer of `GET`, `POST` (body: `ShippingRates`) and `DELETE /vendor/shipping`, which goes back to the market's flat
 * price.
 */
export const ShippingResponse = z.object({
  shipping: ShippingRates.extend({
    /** False while the market's flat price stands. */
    is_own: z.boolean(),
    /** Whether the vendor has decided on one or the other. */
    is_chosen: z.boolean(),
    /** The market's flat price of a parcel, whole đồng. */
    market_fee: z.int().nonnegative(),
  }),
})
export type ShippingResponse = z.infer<typeof ShippingResponse>

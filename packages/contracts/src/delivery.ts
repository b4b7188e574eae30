import { provinceByCode } from "@cho-ocop/ocop"
import { z } from "zod"
import { LocalizedText } from "./text.ts"

/** How a parcel reaches the shopper: sent to the address, or fetched at the vendor's place. */
export const Delivery = z.enum(["ship", "pick_up"])
export type Delivery = z.infer<typeof Delivery>

/** How each vendor's parcel is to reach the shopper, by vendor handle; one that is not named is sent. */
export const Deliveries = z.record(z.string().regex(/^[a-z0-9-]{1,100}$/), Delivery)
export type Deliveries = z.infer<typeof Deliveries>

/** What a vendor offers for a parcel; fees in whole đồng, tax included. */
export const DeliveryOffer = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ship"),
    fee: z.int().nonnegative(),
    /** True while no address is known and another one may cost more: `fee` is the lowest that any address gives. */
    is_lowest: z.boolean(),
  }),
  z.object({
    kind: z.literal("pick_up"),
    fee: z.literal(0),
    /** Where to fetch it, as the vendor wrote it. */
    place: z.string(),
    /** When; null where the vendor does not say. */
    hours: LocalizedText.nullable(),
  }),
])
export type DeliveryOffer = z.infer<typeof DeliveryOffer>

/**
 * Body of `POST /shop/carts/:id/quote`: what a cart costs when sent to this province (two digits), or, without one,
 * at the lowest fee any address gives. 409 `delivery_not_offered` names the vendors' handles.
 */
export const Quote = z.strictObject({
  province_code: z
    .string()
    .refine((code) => provinceByCode(code) !== undefined, "province_unknown")
    .nullable()
    .default(null),
  deliveries: Deliveries.default({}),
})
export type Quote = z.infer<typeof Quote>

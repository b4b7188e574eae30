import { LocalizedText, ShippingZone } from "@cho-ocop/contracts"
import { z } from "zod"

/**
 * What a shipping method keeps in its `data`: whose parcel it is (vendor handle), its weight in grams, and how it
 * reaches the shopper, as agreed when it was ordered.
 */
export const DeliveryData = z.discriminatedUnion("delivery", [
  z.object({ delivery: z.literal("ship"), vendor: z.string(), weight: z.int(), zone: ShippingZone }),
  z.object({
    delivery: z.literal("pick_up"),
    vendor: z.string(),
    weight: z.int(),
    place: z.string(),
    hours: LocalizedText.nullable(),
  }),
])
export type DeliveryData = z.infer<typeof DeliveryData>

/** What was agreed when the order was placed; a later change may have added deliveries that know nothing of it. */
export function agreedDelivery(methods: readonly { data: unknown }[]): DeliveryData {
  const [agreed] = methods.flatMap(({ data }) => DeliveryData.safeParse(data).data ?? [])
  if (!agreed) throw new Error("An order has no delivery that was agreed")
  return agreed
}

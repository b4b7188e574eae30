import { Locale } from "@cho-ocop/contracts"
import { z } from "zod"

/** What our orders carry in the `metadata` of a Medusa order. */
export const OrderMetadata = z.object({
  locale: Locale,
  note: z.string().nullable(),
})
export type OrderMetadata = z.infer<typeof OrderMetadata>

import { LocalizedText, Picture } from "@cho-ocop/contracts"
import { z } from "zod"
import { productCardOf } from "../catalogue/product-card.ts"
import type { ProductRecord } from "../catalogue/product-record.ts"

/** What a line of a cart or order keeps of its product, so that an order reads the same after the product changed. */
export const LineSnapshot = z.object({
  name: LocalizedText,
  variant_title: LocalizedText,
  picture: Picture,
  vendor: z.object({ handle: z.string(), name: z.string(), province: z.string() }),
})
export type LineSnapshot = z.infer<typeof LineSnapshot>

/** What a line keeps of a product as it is today, a day in Vietnam. */
export function snapshotOf(
  product: ProductRecord,
  variant: { title: LocalizedText },
  today: string,
): LineSnapshot {
  const { name, picture, vendor, province } = productCardOf(product, today)
  return { name, variant_title: variant.title, picture, vendor: { ...vendor, province } }
}

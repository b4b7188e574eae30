import { vietnameseDate } from "@cho-ocop/ocop"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { isOffered, variantOf } from "../catalogue/product-card.ts"
import { PRODUCT_FIELDS, wholeProducts } from "../catalogue/product-record.ts"
import { saleOf } from "../catalogue/sale.ts"
import { type LineSnapshot, snapshotOf } from "./line-snapshot.ts"

/** Goods as they can be put into a cart today. */
export interface Offer {
  title: string
  /** False where the vendor does not sell them at the moment. */
  isSold: boolean
  /** Units. */
  stock: number
  snapshot: LineSnapshot
}

/** What is offered of these goods; null where there are none any more. */
export async function findOffer(
  query: Pick<RemoteQueryFunction, "graph">,
  variantId: string,
): Promise<Offer | null> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { variants: { id: variantId }, status: "published" },
  })
  const today = vietnameseDate(new Date())
  const [product] = wholeProducts(data)
  const record = product?.variants.find(({ id }) => id === variantId)
  if (!product || !record || !isOffered(record)) return null
  const variant = variantOf(record)
  return {
    title: product.title,
    isSold: saleOf(product, today) === "sold",
    stock: variant.stock,
    snapshot: snapshotOf(product, variant, today),
  }
}

import type { Variant } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LineSnapshot, snapshotOf } from "../cart/line-snapshot.ts"
import { isOffered, variantOf } from "../catalogue/product-card.ts"
import { PRODUCT_FIELDS, wholeProducts } from "../catalogue/product-record.ts"
import { saleOf } from "../catalogue/sale.ts"

/** Goods that may come into an order, as they are today. */
export interface Goods {
  vendor_id: string
  title: string
  /** False where they were withdrawn or taken down, or their vendor may not sell; a vendor that is away still sends. */
  maySend: boolean
  variant: Variant
  /** What a line of an order keeps of them. */
  snapshot: LineSnapshot
}

/** Goods by the ids of their variants: these, or all of these products. Those that the shop cannot show are left out. */
export async function goodsOf(
  container: MedusaContainer,
  wanted: { variants: { id: string[] } } | { id: string[] },
): Promise<Map<string, Goods>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: wanted,
  })
  const today = vietnameseDate(new Date())
  const goods = wholeProducts(data).flatMap((product) =>
    product.variants.map((record): [string, Goods] => {
      const variant = variantOf(record)
      const isPublished = product.status === "published" && isOffered(record)
      return [
        record.id,
        {
          vendor_id: product.vendor.id,
          title: product.title,
          maySend: isPublished && saleOf(product, today) !== "hidden",
          variant,
          snapshot: snapshotOf(product, variant, today),
        },
      ]
    }),
  )
  return new Map(goods)
}

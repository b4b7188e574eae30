import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stockOf } from "../catalogue/product-card.ts"
import { PRODUCT_FIELDS, wholeProducts } from "../catalogue/product-record.ts"
import { productIdsOf } from "../vendor/product-ids.ts"
import type { VendorProgress } from "./onboarding-checklist.ts"

/** How far a vendor has come with its shop. */
export async function vendorProgress(container: MedusaContainer, vendorId: string): Promise<VendorProgress> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = await productIdsOf(container, vendorId)
  if (ids.length === 0) return { productCount: 0, stock: 0 }
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: ids, status: "published" },
  })
  const products = wholeProducts(data)
  const units = products.flatMap(({ variants }) => variants.map(stockOf))
  return { productCount: products.length, stock: units.reduce((sum, stock) => sum + stock, 0) }
}

import type { WrittenText } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCT_DRAFT_MODULE } from "../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../modules/product-draft/service.ts"
import { liveProducts } from "../product-draft/live-product.ts"

/** Vietnamese names as their vendors write them, or as they are in the shop. */
export async function productNames(
  container: MedusaContainer,
  rows: readonly { product_id: string; vendor_id: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ product_id }) => product_id))]
  const drafts = await container
    .resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
    .listProductDrafts({ id: ids }, { take: ids.length })
  const names = new Map(
    drafts.map(({ id, document }) => [id, (document as { name?: WrittenText }).name?.vi ?? ""]),
  )
  for (const { product_id, vendor_id } of rows.filter((row) => !names.has(row.product_id))) {
    const live = await liveProducts(container, vendor_id, [product_id])
    names.set(product_id, live.get(product_id)?.document.name.vi ?? "")
  }
  return names
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CatalogueVendor } from "./catalogue/catalogue.ts"
import { demoVariants } from "./catalogue/demo-values.ts"
import type { VendorShipping } from "./import-shipping.ts"

interface VariantStock {
  title: string
  inventory_items: { inventory: { id: string; location_levels: { id: string }[] } }[]
}

/** Demo stock for every variant that has none counted yet, at its vendor's own place. */
export async function importStock(
  container: MedusaContainer,
  vendors: readonly CatalogueVendor[],
  shippingOf: (vendorHandle: string) => VendorShipping,
): Promise<void> {
  const products = vendors.flatMap((vendor) => vendor.products.map((product) => ({ vendor, product })))
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "handle",
      "variants.title",
      "variants.inventory_items.inventory.id",
      "variants.inventory_items.inventory.location_levels.id",
    ],
    filters: { handle: products.map(({ product }) => product.handle) },
  })
  const variantsOf = new Map(
    data.map(({ handle, variants }) => [handle, variants as unknown as VariantStock[]]),
  )
  const levels = products.flatMap(({ vendor, product }) => {
    const demo = demoVariants({ handle: product.handle, name: product.name.vi, set: product.set })
    return (variantsOf.get(product.handle) ?? []).flatMap(({ title, inventory_items }) =>
      inventory_items
        .filter(({ inventory }) => inventory.location_levels.length === 0)
        .map(({ inventory }) => ({
          inventory_item_id: inventory.id,
          location_id: shippingOf(vendor.handle).stockLocationId,
          stocked_quantity: demo.find((variant) => variant.title.vi === title)?.stock ?? 0,
        })),
    )
  })
  if (levels.length > 0) await container.resolve(Modules.INVENTORY).createInventoryLevels(levels)
}

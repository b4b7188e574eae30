import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ProductMetadata } from "../catalogue/product-record.ts"
import type { DrawnPicture } from "../pictures/store-illustration.ts"
import { repairDrift } from "../search-sync/check-drift.ts"
import { bringInStep } from "../search-sync/deliver-changes.ts"
import { reviewStandings } from "../search-sync/review-standings.ts"
import type { CatalogueVendor } from "./catalogue/catalogue.ts"
import { importAdmin } from "./import-admin.ts"
import { importCategories } from "./import-categories.ts"
import { importCertificates } from "./import-certificates.ts"
import { importProducts } from "./import-products.ts"
import { importShipping } from "./import-shipping.ts"
import { importShop } from "./import-shop.ts"
import { importStock } from "./import-stock.ts"
import { importVendors } from "./import-vendors.ts"
import type { DrawPictures } from "./pictures.ts"

export interface CatalogueImport {
  vendors: readonly CatalogueVendor[]
  drawPictures: DrawPictures
  /** Told the name of each stage as it begins. */
  onStage?: (stage: string) => void
}

/** Brings the shop in line with the catalogue. What is there already is kept, so a second run changes nothing. */
export async function importCatalogue(
  container: MedusaContainer,
  { vendors, drawPictures, onStage = () => {} }: CatalogueImport,
): Promise<void> {
  onStage("shop")
  const shop = await importShop(container)
  await importAdmin(container)
  const categories = await importCategories(container)
  onStage("vendors")
  const vendorRows = await importVendors(container, vendors)
  const shippingOf = await importShipping(container, shop, vendors, vendorRows)
  onStage("pictures")
  const pictures = await drawPictures(
    vendors.flatMap((vendor) => vendor.products.map((product) => ({ vendor, product }))),
    await presentPictures(container),
  )
  onStage("products")
  const products = await importProducts(container, { shop, categories, vendors, shippingOf, pictures })
  await importStock(container, vendors, shippingOf)
  await importCertificates(container, vendors, { vendors: vendorRows, products })
  onStage("search")
  await reviewStandings(container)
  await bringInStep(container)
  await repairDrift(container)
  await bringInStep(container)
}

async function presentPictures(container: MedusaContainer): Promise<Map<string, DrawnPicture>> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["handle", "metadata"], take: 100_000 })
  return new Map(
    products.flatMap(({ handle, metadata }) => {
      const read = ProductMetadata.pick({
        picture: true,
        illustration_key: true,
        picture_files: true,
      }).safeParse(metadata)
      return read.success ? [[handle, read.data] as const] : []
    }),
  )
}

import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { outdatedCards } from "../catalogue/outdated-cards.ts"
import { ProductMetadata } from "../catalogue/product-record.ts"
import type { CatalogueVendor } from "./catalogue/catalogue.ts"
import { importAdmin } from "./import-admin.ts"
import { importCategories } from "./import-categories.ts"
import { importCertificates } from "./import-certificates.ts"
import { importProducts } from "./import-products.ts"
import { importShipping } from "./import-shipping.ts"
import { importShop } from "./import-shop.ts"
import { importStock } from "./import-stock.ts"
import { importVendors } from "./import-vendors.ts"
import type { DrawnPicture, DrawPictures } from "./pictures.ts"

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
  const startedAt = new Date()
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
  const search = container.resolve(Modules.SEARCH)
  if (!(await hasChangedSince(container, startedAt)) && (await isListed(container, search))) return
  onStage("search")
  await search.reindex()
}

/** Whether the import wrote anything that a list shows. */
async function hasChangedSince(container: MedusaContainer, startedAt: Date): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const newest = await Promise.all(
    ["product", "vendor", "certificate"].map((entity) =>
      query.graph({
        entity,
        fields: ["id"],
        filters: { updated_at: { $gte: startedAt.toISOString() } },
        pagination: { take: 1, skip: 0 },
      }),
    ),
  )
  return newest.some(({ data }) => data.length > 0)
}

/**
 * Whether the lists are complete: an earlier import may have been ended before it came to them, and they may lie with
 * an engine that is no longer used.
 */
async function isListed(
  container: MedusaContainer,
  search: SearchTypes.ISearchModuleService,
): Promise<boolean> {
  const indexes = await search.listIndexes()
  if (!indexes.every(({ name, provider }) => provider === search.getIndex(name).provider)) return false
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return (await outdatedCards({ query, search }, vietnameseDate(new Date()))).length === 0
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

import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { z } from "zod"
import { CURRENCY } from "../catalogue/currency.ts"
import type { ProductMetadata } from "../catalogue/product-record.ts"
import type { DrawnPicture } from "../pictures/store-illustration.ts"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"
import { demoVariants } from "./catalogue/demo-values.ts"
import { createMissing, known } from "./create-missing.ts"
import type { Categories } from "./import-categories.ts"
import type { VendorShipping } from "./import-shipping.ts"
import type { Shop } from "./import-shop.ts"
import { originOf } from "./origin.ts"

const BATCH = 50
const OPTION = "Quy cách"

export interface ProductsInput {
  shop: Shop
  categories: Categories
  vendors: readonly CatalogueVendor[]
  shippingOf: (vendorHandle: string) => VendorShipping
  pictures: Map<string, DrawnPicture>
}

/** The products by handle. Prices and stock are set once and then left to vendors, and so is all that one has written. */
export async function importProducts(container: MedusaContainer, input: ProductsInput) {
  const service = container.resolve(Modules.PRODUCT)
  const wanted = input.vendors.flatMap((vendor) =>
    vendor.products.map((product) => ({ vendor, product, facts: factsOf(vendor, product, input) })),
  )
  await dropHalfMade(container, wanted)
  const rows = await createMissing(
    wanted,
    {
      list: (handle) =>
        service.listProducts(
          { handle },
          {
            take: handle.length,
            select: ["id", "handle", "title", "metadata", "categories.id"],
            relations: ["categories"],
          },
        ),
      create: (missing) => createProducts(container, input, missing),
    },
    { wanted: ({ product }) => product.handle, row: ({ handle }) => handle },
  )
  const changed = wanted.filter(({ product, facts }) => {
    const { title, metadata, categories } = known(rows, product.handle)
    if (metadata?.written_by === "vendor") return false
    return !isDeepStrictEqual({ title, metadata, category_ids: categories?.map(({ id }) => id) }, facts)
  })
  for (const { product, facts } of changed) {
    await service.updateProducts(known(rows, product.handle).id, facts)
  }
  return rows
}

interface WantedProduct {
  vendor: CatalogueVendor
  product: CatalogueProduct
  facts: { title: string; metadata: Record<string, unknown>; category_ids: string[] }
}

function factsOf(
  vendor: CatalogueVendor,
  product: CatalogueProduct,
  { pictures, categories }: ProductsInput,
): WantedProduct["facts"] {
  const metadata: z.input<typeof ProductMetadata> = {
    name_en: product.name.en,
    origin: originOf(vendor, product),
    story: product.story.map(({ vi, en }) => ({ vi, en })),
    ...known(pictures, product.handle),
  }
  const category_ids = product.set === null ? [] : [categories.idOfSet(product.set)]
  return { title: product.name.vi, metadata: { ...metadata }, category_ids }
}

/** What an import was making when it was ended: no price yet, and no certificate, which comes last. It is made anew. */
async function dropHalfMade(container: MedusaContainer, wanted: WantedProduct[]): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "certificates.id", "variants.price_set.id"],
    filters: { handle: wanted.map(({ product }) => product.handle) },
  })
  const ids = data
    .filter(({ certificates, variants }) => certificates.length === 0 && !hasPrice(variants))
    .map(({ id }) => id)
  if (ids.length > 0) await deleteProductsWorkflow(container).run({ input: { ids } })
}

function hasPrice(variants: { price_set?: unknown }[]): boolean {
  return variants.some(({ price_set }) => price_set)
}

async function createProducts(container: MedusaContainer, input: ProductsInput, missing: WantedProduct[]) {
  const created = []
  for (let start = 0; start < missing.length; start += BATCH) {
    const products = missing.slice(start, start + BATCH).map((wanted) => newProduct(wanted, input))
    const { result } = await createProductsWorkflow(container).run({ input: { products } })
    created.push(...result)
  }
  return created
}

function newProduct({ vendor, product, facts }: WantedProduct, { shop, shippingOf }: ProductsInput) {
  const variants = demoVariants({ handle: product.handle, name: product.name.vi, set: product.set })
  return {
    ...facts,
    handle: product.handle,
    status: ProductStatus.PUBLISHED,
    sales_channels: [{ id: shop.salesChannelId }],
    shipping_profile_id: shippingOf(vendor.handle).shippingProfileId,
    options: [{ title: OPTION, values: variants.map(({ title }) => title.vi) }],
    variants: variants.map(({ title, weight, price }, variant_rank) => ({
      title: title.vi,
      variant_rank,
      manage_inventory: true,
      ...(weight === null ? {} : { weight }),
      options: { [OPTION]: title.vi },
      prices: [{ amount: price, currency_code: CURRENCY }],
      metadata: { title_en: title.en },
    })),
  }
}

import type { ProductPage } from "@cho-ocop/contracts"
import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { certificateFactsOf } from "../certificate/certificate-facts.ts"
import { ProblemError } from "../http/problem.ts"
import { newestLots } from "../trace/newest-lots.ts"
import { listCards } from "./list-products.ts"
import { productCardOf, variantsOf } from "./product-card.ts"
import { PRODUCT_FIELDS, ProductMetadata, type ProductRecord, wholeProducts } from "./product-record.ts"
import { isShownProduct, type Sellable, saleOf } from "./sale.ts"
import { vendorOf } from "./vendor.ts"

const FROM_VENDOR_MAX = 4
const SIMILAR_MAX = 8

type ProductWithVendor = ProductRecord & {
  vendor: { products: ({ status: string } & Pick<Sellable, "takedowns">)[] }
}

/** Everything on a product's story page. Throws `not_found`. */
export async function readProductPage(container: MedusaContainer, handle: string): Promise<ProductPage> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const search = container.resolve(Modules.SEARCH)
  const { data } = await query.graph({
    entity: "product",
    fields: [...PRODUCT_FIELDS, "vendor.products.status", "vendor.products.takedowns.lifted_at"],
    filters: { handle, status: "published" },
  })
  const [record] = wholeProducts<ProductWithVendor>(data)
  const today = vietnameseDate(new Date())
  if (!record || saleOf(record, today) === "hidden") {
    throw new ProblemError("not_found", "There is no such product.")
  }
  const product = productCardOf(record, today)
  const { origin, story, told_story, description, pictures, season_months, harvest_months } =
    ProductMetadata.parse(record.metadata)
  const [lots, fromVendor, similar] = await Promise.all([
    newestLots(container, record.id),
    listCards(search, { producer: product.vendor.handle }, FROM_VENDOR_MAX + 1),
    listCards(search, kinOf(product), SIMILAR_MAX + FROM_VENDOR_MAX + 1),
  ])
  return {
    product,
    variants: variantsOf(record),
    vendor: vendorOf(record.vendor, shownProducts(record, today), today),
    certificate: certificateFactsOf(record.certificates, today),
    origin,
    story,
    told_story,
    description,
    pictures: pictures.map(({ picture, alt, caption }) => ({ picture, alt, caption })),
    season_months,
    harvest_months,
    lots,
    from_vendor: fromVendor.filter(({ id }) => id !== product.id).slice(0, FROM_VENDOR_MAX),
    similar: similar.filter(({ vendor }) => vendor.handle !== product.vendor.handle).slice(0, SIMILAR_MAX),
  }
}

function shownProducts({ vendor }: ProductWithVendor, today: VietnameseDate): number {
  return vendor.products.filter((product) => isShownProduct(product, vendor, today)).length
}

/** Goods of the same set, or of the same province where the set is not known. */
function kinOf({ set, province }: ProductPage["product"]): SearchTypes.SearchFilters {
  return set === null ? { province } : { set: String(set) }
}

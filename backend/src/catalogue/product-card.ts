import type { ProductCard, Variant } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { recognitionOf } from "../certificate/certificate-record.ts"
import { CURRENCY } from "./currency.ts"
import { ProductMetadata, type ProductRecord, type VariantRecord } from "./product-record.ts"

/** A product as it stands in a list on that day in Vietnam. */
export function productCardOf(product: ProductRecord, today: VietnameseDate): ProductCard {
  const { name_en, origin, picture } = ProductMetadata.parse(product.metadata)
  const variants = variantsOf(product)
  return {
    id: product.id,
    handle: product.handle,
    name: { vi: product.title, en: name_en },
    vendor: { handle: product.vendor.handle, name: product.vendor.name },
    province: origin.province,
    region: origin.region,
    ...classOf(product),
    recognition: recognitionOf(product.certificates, today),
    picture,
    price: Math.min(...variants.map(({ price }) => price)),
    stock: variants.reduce((sum, { stock }) => sum + stock, 0),
  }
}

/** The variants as shoppers see them, in their vendor's order. Throws where one has no price. */
export function variantsOf({ variants }: Pick<ProductRecord, "variants">): Variant[] {
  return variants
    .filter(isOffered)
    .toSorted((one, other) => (one.variant_rank ?? 0) - (other.variant_rank ?? 0))
    .map(variantOf)
}

/** Whether it is still sold: one that its vendor dropped is kept while open orders hold it. */
export function isOffered({ metadata }: Pick<VariantRecord, "metadata">): boolean {
  return metadata?.is_withdrawn !== true
}

/** A variant as shoppers see it. Throws where it has no price. */
export function variantOf(variant: VariantRecord): Variant {
  return {
    id: variant.id,
    title: { vi: variant.title, en: variant.metadata?.title_en ?? null },
    weight: variant.weight || null,
    price: priceOf(variant),
    stock: stockOf(variant),
  }
}

/** Whole units that can still be sold. */
export function stockOf(variant: Pick<VariantRecord, "inventory_items">): number {
  const sellable = variant.inventory_items.map(({ required_quantity, inventory }) => {
    const free = inventory.location_levels.reduce(
      (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
      0,
    )
    return Math.floor(free / required_quantity)
  })
  return Math.max(0, Math.min(...sellable))
}

function priceOf(variant: VariantRecord): number {
  const price = variant.price_set?.prices.find(({ currency_code }) => currency_code === CURRENCY)
  if (!price) throw new Error(`Variant ${variant.id} has no price in ${CURRENCY}`)
  return Number(price.amount)
}

/** A product lies in its set, or directly in its group, or in neither where no source tells. */
function classOf({ categories }: ProductRecord): Pick<ProductCard, "group" | "set"> {
  const [category] = categories
  if (!category) return { group: null, set: null }
  if (!category.parent_category) return { group: category.handle, set: null }
  return { group: category.parent_category.handle, set: category.metadata?.number ?? null }
}

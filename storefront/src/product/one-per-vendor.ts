import type { ProductCard } from "@cho-ocop/contracts"

/** The first product of each producer, so that no producer fills a row alone. */
export function onePerVendor(products: ProductCard[]): ProductCard[] {
  const seen = new Set<string>()
  return products.filter(({ vendor }) => !seen.has(vendor.handle) && seen.add(vendor.handle))
}

import type { Locale } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"

const PRODUCTS = { vi: "/vi/san-pham/", en: "/en/products/" }

/** Where shoppers see a product. */
export function productLink(handle: string, locale: Locale): string {
  return `${environment.STOREFRONT_URL}${PRODUCTS[locale]}${encodeURIComponent(handle)}`
}

/** What the short code of a lot's labels leads to. */
export function lotLink(code: string): string {
  return `${environment.STOREFRONT_URL}/q/${code}`
}

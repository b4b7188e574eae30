import type { Locale } from "@cho-ocop/contracts"
import { orderPath } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"

/** Where a shopper sees the order with this number. */
export function orderPage(number: string, locale: Locale): string {
  return `${environment.STOREFRONT_URL}${orderPath(number, locale)}`
}

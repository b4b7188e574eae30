import type { Locale, LocalizedText } from "@cho-ocop/contracts"
import { shownText } from "../i18n/shown-text.ts"
import { textsOf } from "../i18n/texts.ts"

interface FoundPlace {
  formerly: LocalizedText | null
  product_count: number
}

/** What is told of a place found: its former name where that was typed, and how many products come from there. */
export function placeDetail({ formerly, product_count }: FoundPlace, locale: Locale): string {
  const { count, search } = textsOf(locale)
  const products = count.products(product_count)
  return formerly ? `${search.includes(shownText(formerly, locale).text)} · ${products}` : products
}

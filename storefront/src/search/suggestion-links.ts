import type { Locale, Suggestion } from "@cho-ocop/contracts"
import { listPath } from "../catalogue/chips.ts"
import { textsOf } from "../i18n/texts.ts"
import { pathOf } from "../paths.ts"
import { provinceName } from "../places/place-names.ts"
import { placeDetail } from "./place-detail.ts"

/** Where a suggestion leads to, and what is told about it in the second line. */
export interface SuggestionLink {
  label: Suggestion["label"]
  href: string
  detail: string
  lang?: "vi"
  /** Address of a small square picture. */
  picture?: string
}

export function suggestionLink(suggestion: Suggestion, locale: Locale): SuggestionLink {
  const { label } = suggestion
  const { count, producers } = textsOf(locale)
  switch (suggestion.kind) {
    case "product": {
      const { handle, vendor_name: detail, picture } = suggestion
      return { label, href: pathOf("product", locale, { handle }), detail, picture: picture.url }
    }
    case "producer": {
      const { handle, vendor_kind: kind, province } = suggestion
      const detail = `${producers.kinds[kind]} · ${provinceName(province, locale)}`
      return { label, href: pathOf("producer", locale, { handle }), detail, lang: "vi" }
    }
    case "place": {
      const { place, slug } = suggestion
      return { label, href: pathOf(place, locale, { slug }), detail: placeDetail(suggestion, locale) }
    }
    case "set":
      return {
        label,
        href: listPath({ set: [suggestion.set] }, locale),
        detail: count.products(suggestion.product_count),
      }
  }
}

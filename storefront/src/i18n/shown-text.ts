import type { Locale, LocalizedText } from "@cho-ocop/contracts"

/** A text as a page shows it; `lang` is given where it differs from the language of the page. */
export interface ShownText {
  text: string
  lang?: "vi"
}

/** English where there is one, else the Vietnamese text marked as such. */
export function shownText({ vi, en }: LocalizedText, locale: Locale): ShownText {
  if (locale === "vi") return { text: vi }
  return en === null ? { text: vi, lang: "vi" } : { text: en }
}

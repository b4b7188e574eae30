import type { LineQuantity, Locale, LocalizedText, VendorOrder } from "@cho-ocop/contracts"
import { shownText } from "../../i18n/shown-text.ts"

/** Units of an order's lines in words: "2 × tea · 100 g box". */
export function lineGoods(
  { items }: Pick<VendorOrder, "items">,
  lines: readonly LineQuantity[],
  locale: Locale,
): string[] {
  return lines.map(({ line_id, quantity }) => {
    const item = items.find(({ id }) => id === line_id)
    return `${quantity} × ${item ? goodsName(item, locale) : ""}`
  })
}

/** What is to be packed: name and kind of goods. */
export function goodsName(
  { name, variant_title }: { name: LocalizedText; variant_title: LocalizedText },
  locale: Locale,
): string {
  return [name, variant_title]
    .map((text) => shownText(text, locale).text)
    .filter(Boolean)
    .join(" · ")
}

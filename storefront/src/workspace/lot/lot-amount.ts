import type { Locale, LotQuantity } from "@cho-ocop/contracts"
import { lotTextsOf } from "../../i18n/lot/lot-texts.ts"

/** So much of a lot, in words: "42.5 kg". */
export function lotAmount({ value, unit }: LotQuantity, locale: Locale): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value)
  return `${number} ${lotTextsOf(locale).units[unit]}`
}

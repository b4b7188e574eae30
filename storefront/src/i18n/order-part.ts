import type { Locale } from "@cho-ocop/contracts"
import { orderPartEn } from "./order-part.en.ts"
import { type OrderPartTexts, orderPartVi } from "./order-part.vi.ts"

const TEXTS: Record<Locale, OrderPartTexts> = { vi: orderPartVi, en: orderPartEn }

export function orderPartTextsOf(locale: Locale): OrderPartTexts {
  return TEXTS[locale]
}

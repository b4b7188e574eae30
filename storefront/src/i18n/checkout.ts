import type { Locale } from "@cho-ocop/contracts"
import { checkoutEn } from "./checkout.en.ts"
import { type CheckoutTexts, checkoutVi } from "./checkout.vi.ts"

const TEXTS: Record<Locale, CheckoutTexts> = { vi: checkoutVi, en: checkoutEn }

export function checkoutTextsOf(locale: Locale): CheckoutTexts {
  return TEXTS[locale]
}

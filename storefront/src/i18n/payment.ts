import type { Locale } from "@cho-ocop/contracts"
import { paymentEn } from "./payment.en.ts"
import { type PaymentTexts, paymentVi } from "./payment.vi.ts"

const TEXTS: Record<Locale, PaymentTexts> = { vi: paymentVi, en: paymentEn }

export function paymentTextsOf(locale: Locale): PaymentTexts {
  return TEXTS[locale]
}

import type { Locale } from "@cho-ocop/contracts"
import { customerEn } from "./customer.en.ts"
import { type CustomerTexts, customerVi } from "./customer.vi.ts"

const TEXTS: Record<Locale, CustomerTexts> = { vi: customerVi, en: customerEn }

export function customerTextsOf(locale: Locale): CustomerTexts {
  return TEXTS[locale]
}

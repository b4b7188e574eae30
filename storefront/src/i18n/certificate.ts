import type { Locale } from "@cho-ocop/contracts"
import { certificateEn } from "./certificate.en.ts"
import { type CertificateTexts, certificateVi } from "./certificate.vi.ts"

const TEXTS: Record<Locale, CertificateTexts> = { vi: certificateVi, en: certificateEn }

/** What is said about certificates: on their pages, on the badge and in the workspace. */
export function certificateTextsOf(locale: Locale): CertificateTexts {
  return TEXTS[locale]
}

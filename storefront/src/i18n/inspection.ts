import type { Locale } from "@cho-ocop/contracts"
import { inspectionEn } from "./inspection.en.ts"
import { type InspectionTexts, inspectionVi } from "./inspection.vi.ts"

const TEXTS: Record<Locale, InspectionTexts> = { vi: inspectionVi, en: inspectionEn }

/** What is said about inspections: on the quality page, on that of a draw, and in the workspace. */
export function inspectionTextsOf(locale: Locale): InspectionTexts {
  return TEXTS[locale]
}

import type { Locale } from "@cho-ocop/contracts"
import { workspaceAssessmentEn } from "./workspace-assessment.en.ts"
import { type WorkspaceAssessmentTexts, workspaceAssessmentVi } from "./workspace-assessment.vi.ts"

const TEXTS: Record<Locale, WorkspaceAssessmentTexts> = {
  vi: workspaceAssessmentVi,
  en: workspaceAssessmentEn,
}

export function assessmentTextsOf(locale: Locale): WorkspaceAssessmentTexts {
  return TEXTS[locale]
}

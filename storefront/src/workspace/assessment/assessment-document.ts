import type { AssessmentAnswer, AssessmentDocument, Locale, WorkspaceAssessment } from "@cho-ocop/contracts"
import { NO_ANSWER, sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { rubricOf } from "@cho-ocop/ocop/rubrics"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"
import { askWorkspace, type Reply } from "../editing/ask-workspace.ts"
import type { Kept } from "../editing/keeper.ts"
import type { Passage } from "../editing/Meanwhile.tsx"

/** Saves a self-assessment; `tell` hears how it stands then. */
export async function saveAssessment(
  productId: string,
  kept: Kept<AssessmentDocument>,
  tell: (assessment: WorkspaceAssessment) => void,
): Promise<Reply<Kept<AssessmentDocument>>> {
  const reply = await askWorkspace<{ assessment: WorkspaceAssessment }>(`products/${productId}/assessment`, {
    body: kept,
  })
  if (!reply.ok) return reply
  const { assessment } = reply.answer
  tell(assessment)
  return { ok: true, answer: keptIn(assessment) }
}

/** What the shop keeps of a self-assessment that was begun. */
export function keptIn({ latest }: WorkspaceAssessment): Kept<AssessmentDocument> {
  if (!latest) throw new Error("The self-assessment was not begun")
  return { document: latest.document, version: latest.version }
}

export function meanwhileOf(current: unknown) {
  const assessment = current as WorkspaceAssessment
  return { ...keptIn(assessment), savedBy: assessment.latest?.edited_by || null }
}

/** The document with something else said of one criterion. */
export function withAnswer(
  document: AssessmentDocument,
  number: string,
  change: Partial<AssessmentAnswer>,
): AssessmentDocument {
  const sheet = sheetIn(document)
  const answer = { ...(sheet[number] ?? NO_ANSWER), ...change }
  return {
    ...document,
    sheets: { ...document.sheets, [String(document.set)]: { ...sheet, [number]: answer } },
  }
}

/** All that is answered to the chosen rubric, in words. */
export function passagesOf(locale: Locale) {
  const { criterion: texts } = assessmentTextsOf(locale)
  return (document: AssessmentDocument): Passage[] =>
    (rubricOf(document.set)?.criteria ?? []).flatMap(({ number, name, levels }) => {
      const { level, note, links } = sheetIn(document)[number] ?? NO_ANSWER
      const label = `${number} ${name[locale]}`
      const chosen = level === null ? undefined : levels[level]
      return [
        { label, text: chosen?.text[locale] ?? texts.none },
        { label: `${label}: ${texts.note}`, text: [note, links].filter(Boolean).join("\n") },
      ]
    })
}

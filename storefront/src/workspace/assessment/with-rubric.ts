import type { AssessmentDocument, AssessmentSheet } from "@cho-ocop/contracts"
import { sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { type Criterion, rubricOf } from "@cho-ocop/ocop/rubrics"

/**
 * A self-assessment scored by another set's rubric. Chosen for the first time, the rubric takes over the answers to
 * criteria that both ask in the same words; chosen again, it finds its answers as they were left.
 */
export function withRubric(document: AssessmentDocument, set: number): AssessmentDocument {
  const sheet = document.sheets[String(set)] ?? takenOver(document, set)
  return { set, sheets: { ...document.sheets, [String(set)]: sheet } }
}

function takenOver(document: AssessmentDocument, set: number): AssessmentSheet {
  const before = wordsOf(document.set)
  const after = wordsOf(set)
  return Object.fromEntries(
    Object.entries(sheetIn(document)).filter(([number]) => before.get(number) === after.get(number)),
  )
}

/** What each criterion of a rubric asks, by its number. */
function wordsOf(set: number): Map<string, string> {
  return new Map(rubricOf(set)?.criteria.map((criterion) => [criterion.number, asked(criterion)]))
}

function asked({ name, levels }: Criterion): string {
  return [name.vi, ...levels.map(({ text }) => text.vi)].join("\n")
}

import type { AssessmentDocument, AssessmentProofs } from "@cho-ocop/contracts"
import { levelsIn, sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { type MarketplaceProof, type Rubric, rubricOf } from "@cho-ocop/ocop/rubrics"
import { type Answers, assess, type SelfAssessment, withShownLevels } from "@cho-ocop/ocop/self-assessment"

/** A self-assessment counted in the browser, as the shop counts it for the file. */
export interface Counted {
  rubric: Rubric
  /** The levels that count: those claimed, and those that the market fills in. */
  answers: Answers
  result: SelfAssessment
}

/** What the market can show, and which of it counts. */
export interface Held {
  proofs: AssessmentProofs
  held: readonly MarketplaceProof[]
}

export function counted(document: AssessmentDocument, { held }: Held): Counted {
  const rubric = rubricOf(document.set)
  if (!rubric) throw new Error(`There is no rubric of the product set ${document.set}`)
  const answers = withShownLevels(rubric, levelsIn(sheetIn(document)), held)
  return { rubric, answers, result: assess(rubric, answers) }
}

/** Where a criterion stands on the page. */
export function placeOf(number: string): string {
  return `criterion-${number.replaceAll(".", "-")}`
}

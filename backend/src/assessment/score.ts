import type { AssessmentDocument } from "@cho-ocop/contracts"
import { levelsIn, sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { type MarketplaceProof, type Rubric, rubricOf } from "@cho-ocop/ocop/rubrics"
import { type Answers, assess, type SelfAssessment, withShownLevels } from "@cho-ocop/ocop/self-assessment"

/** A self-assessment counted: the answers with what the market shows filled in, and what they come to. */
export interface Score {
  rubric: Rubric
  answers: Answers
  result: SelfAssessment
}

/** Counts a self-assessment with what the market can show for it. */
export function scoreOf(document: AssessmentDocument, held: readonly MarketplaceProof[]): Score {
  const rubric = rubricOf(document.set)
  if (!rubric) throw new Error(`There is no rubric of the product set ${document.set}`)
  const answers = withShownLevels(rubric, levelsIn(sheetIn(document)), held)
  return { rubric, answers, result: assess(rubric, answers) }
}

import type { MarketplaceProof, Rubric } from "../rubrics/rubric.ts"
import type { Answers } from "./answers.ts"

/** A level that our marketplace can show, wholly or in part. */
export interface ShownLevel {
  criterion: string
  level: number
  by: MarketplaceProof
  covers: "whole" | "part"
}

/** The levels of a rubric for which our marketplace has something to show, of what is held for this product. */
export function shownLevels({ criteria }: Rubric, held: readonly MarketplaceProof[]): ShownLevel[] {
  return criteria.flatMap(({ number, levels }) =>
    levels.flatMap(({ proof }, level) =>
      proof && held.includes(proof.by) ? [{ criterion: number, level, ...proof }] : [],
    ),
  )
}

/** The answers with what our marketplace shows as a whole filled in; what was answered higher stays. */
export function withShownLevels(
  rubric: Rubric,
  answers: Answers,
  held: readonly MarketplaceProof[],
): Answers {
  const filledIn = shownLevels(rubric, held)
    .filter(({ covers, criterion, level }) => covers === "whole" && level > (answers[criterion] ?? -1))
    .map(({ criterion, level }) => [criterion, level])
  return { ...answers, ...Object.fromEntries(filledIn) }
}

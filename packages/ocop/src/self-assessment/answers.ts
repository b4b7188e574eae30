import { z } from "zod"
import type { Criterion, Rubric } from "../rubrics/rubric.ts"

/** The level chosen for each criterion, counted from 0, by the criterion's number; one left out is not answered yet. */
export type Answers = Readonly<Record<string, number | undefined>>

/** What may be answered to a rubric: its own criteria, and levels that they offer. */
export function answersTo({ criteria }: Rubric): z.ZodType<Answers> {
  const levelOf = ({ levels }: Criterion) =>
    z
      .int()
      .min(0)
      .max(levels.length - 1)
      .optional()
  return z.strictObject(Object.fromEntries(criteria.map((each) => [each.number, levelOf(each)])))
}

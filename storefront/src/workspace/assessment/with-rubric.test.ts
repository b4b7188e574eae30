import type { AssessmentAnswer, AssessmentDocument } from "@cho-ocop/contracts"
import { sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { rubricOf } from "@cho-ocop/ocop/rubrics"
import { expect, it } from "vitest"
import { withRubric } from "./with-rubric.ts"

const TEA = 11
const CRAFTS = 21
const said = (note: string): AssessmentAnswer => ({ level: 1, note, papers: [], links: "" })
const tea: AssessmentDocument = {
  set: TEA,
  sheets: { [TEA]: { "3.3": said("Mười lao động trong xã."), "6.1.1": said("Lá trà sạch.") } },
}

it("takes over what the other rubric asks in the same words, and nothing else", () => {
  const levels = rubricOf(CRAFTS)?.criteria.find(({ number }) => number === "3.3")?.levels
  expect(levels).toEqual(rubricOf(TEA)?.criteria.find(({ number }) => number === "3.3")?.levels)
  expect(sheetIn(withRubric(tea, CRAFTS))).toEqual({ "3.3": said("Mười lao động trong xã.") })
})

it("finds the answers to a former rubric as they were left", () => {
  expect(sheetIn(withRubric(withRubric(tea, CRAFTS), TEA))).toEqual(sheetIn(tea))
})

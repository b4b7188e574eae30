export { type Answers, answersTo, type ShownLevel, shownLevels, withShownLevels } from "./answers.ts"
export { assess, type NextStar, type SelfAssessment } from "./assess.ts"
export type { Step } from "./cheapest-steps.ts"

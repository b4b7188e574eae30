export { type Answers, answersTo } from "./answers.ts"
export { assess, type NextStar, type SelfAssessment } from "./assess.ts"
export type { Step } from "./cheapest-steps.ts"
export { type ShownLevel, shownLevels, withShownLevels } from "./shown-levels.ts"

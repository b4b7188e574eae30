import type { AssessmentAnswer, AssessmentDocument, AssessmentSheet } from "./assessment.ts"

/** Of a criterion that nobody has said anything of. */
export const NO_ANSWER: AssessmentAnswer = { level: null, note: "", papers: [], links: "" }

/** The answers to the rubric that is chosen. */
export function sheetIn({ set, sheets }: AssessmentDocument): AssessmentSheet {
  return sheets[String(set)] ?? {}
}

/** The addresses typed for a criterion, each once. */
export function linksIn({ links }: AssessmentAnswer): string[] {
  const lines = links.split("\n").map((each) => each.trim())
  return [...new Set(lines)].filter((each) => each !== "")
}

/** The levels claimed, by the criterion's number, as `assess` takes them. */
export function levelsIn(sheet: AssessmentSheet): Record<string, number> {
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([number, { level }]) => (level === null ? [] : [[number, level]])),
  )
}

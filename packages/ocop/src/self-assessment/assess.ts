import type { Star } from "../certificate.ts"
import { STAR_POINTS } from "../rubrics/points.ts"
import type { Criterion, Rubric } from "../rubrics/rubric.ts"
import type { Answers } from "./answers.ts"
import { cheapestSteps, type Step } from "./cheapest-steps.ts"

/**
 * What an entity's own scoring of its product comes to. It is a self-assessment (tự đánh giá) and never a star: stars
 * are given by the province or the Ministry alone.
 */
export interface SelfAssessment {
  /** 0 to 100. */
  points: number
  /** Points of each part. */
  parts: Record<Criterion["part"], number>
  /** The star that a council would give for the same answers; null below 3 stars. */
  wouldReach: Star | null
  /** Numbers of criteria without an answer; they count 0 points. */
  unanswered: readonly string[]
  /** What the next star takes; null where 5 would be reached. */
  next: NextStar | null
}

/** What is missing for a star. */
export interface NextStar {
  star: Star
  /** Points short of the star's band, 0 where there are enough. */
  missingPoints: number
  /** The least level of each criterion that is still below what the star asks. */
  missingMinimums: readonly { criterion: string; level: number }[]
  /** The cheapest way there. */
  cheapest: readonly Step[]
}

const STARS = [3, 4, 5] as const

/**
 * Scores answers to a rubric (Decision 26/2026/QĐ-TTg, article 3 clause 3 and the note to annex II): a star takes its
 * points and each level marked as a minimum for it or for a lower star.
 */
export function assess(rubric: Rubric, answers: Answers): SelfAssessment {
  const points = pointsOf(rubric.criteria, answers)
  const wouldReach = STARS.findLast((star) => reaches(star, rubric, answers)) ?? null
  const nextStar = STARS.find((star) => star > (wouldReach ?? 0))
  return {
    points,
    parts: {
      A: pointsOf(criteriaOf(rubric, "A"), answers),
      B: pointsOf(criteriaOf(rubric, "B"), answers),
      C: pointsOf(criteriaOf(rubric, "C"), answers),
    },
    wouldReach,
    unanswered: rubric.criteria.map(({ number }) => number).filter((number) => answers[number] === undefined),
    next: nextStar ? whatIsMissing(nextStar, rubric, answers) : null,
  }
}

function reaches(star: Star, rubric: Rubric, answers: Answers): boolean {
  return missingPoints(star, rubric, answers) === 0 && missingMinimums(star, rubric, answers).length === 0
}

function whatIsMissing(star: Star, rubric: Rubric, answers: Answers): NextStar {
  const minimums = missingMinimums(star, rubric, answers)
  const points = missingPoints(star, rubric, answers)
  return {
    star,
    missingPoints: points,
    missingMinimums: minimums,
    cheapest: cheapestSteps(rubric, answers, { points, minimums }),
  }
}

function missingPoints(star: Star, { criteria }: Rubric, answers: Answers): number {
  return Math.max(0, STAR_POINTS[star] - pointsOf(criteria, answers))
}

function missingMinimums(star: Star, { criteria }: Rubric, answers: Answers) {
  return criteria
    .map((criterion) => ({ criterion: criterion.number, level: minimumLevel(star, criterion) }))
    .filter(({ criterion, level }) => (answers[criterion] ?? -1) < level)
}

/** The level a star asks of a criterion, -1 where it asks none. */
function minimumLevel(star: Star, { levels }: Criterion): number {
  return levels.findLastIndex(({ minimumFor }) => minimumFor !== null && minimumFor <= star)
}

function pointsOf(criteria: readonly Criterion[], answers: Answers): number {
  return criteria.reduce((sum, { number, levels }) => sum + (levels[answers[number] ?? -1]?.points ?? 0), 0)
}

function criteriaOf({ criteria }: Rubric, part: Criterion["part"]): readonly Criterion[] {
  return criteria.filter((each) => each.part === part)
}

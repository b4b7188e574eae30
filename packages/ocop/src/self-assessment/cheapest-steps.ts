import type { Criterion, Rubric } from "../rubrics/rubric.ts"
import type { Answers } from "./answers.ts"

/** One criterion to raise. */
export interface Step {
  criterion: string
  /** The level answered now, counted from 0; null where nothing was answered. */
  from: number | null
  to: number
  /** Points that it adds. */
  points: number
}

/** What has to be gained: points, and the levels that must be reached whatever they add. */
export interface Goal {
  points: number
  minimums: readonly { criterion: string; level: number }[]
}

/** Steps that raise so many criteria and add so many points, last one first. */
interface Plan {
  count: number
  points: number
  steps: { step: Step; before: Plan["steps"] } | null
}

/**
 * The cheapest way to a goal: as few criteria raised as can be, and with so few, as few points added as can be. Of ways
 * that cost the same, the one that raises what stands first in the rubric. Empty where the goal is reached already.
 *
 * Every criterion is either left or raised to one of its levels, so the plans for the first criteria, kept one for each
 * number of steps and points, grow criterion by criterion into those of the whole rubric.
 */
export function cheapestSteps({ criteria }: Rubric, answers: Answers, goal: Goal): Step[] {
  const minimums = new Map(goal.minimums.map(({ criterion, level }) => [criterion, level]))
  let plans: Plan[] = [{ count: 0, points: 0, steps: null }]
  for (const criterion of criteria) {
    const minimum = minimums.get(criterion.number)
    const steps = stepsOf(criterion, answers[criterion.number], minimum)
    const raised = plans.flatMap((plan) => steps.map((step) => extended(plan, step)))
    plans = oneOfEachCost(minimum === undefined ? [...plans, ...raised] : raised)
  }
  const [cheapest] = plans
    .filter(({ points }) => points >= goal.points)
    .toSorted((one, other) => one.count - other.count || one.points - other.points)
  return stepsIn(cheapest?.steps ?? null)
}

/** How a criterion may be raised: to its minimum at least where it has one, else so that it adds points. */
function stepsOf(
  { number, levels }: Criterion,
  from: number | undefined,
  minimum: number | undefined,
): Step[] {
  const now = levels[from ?? -1]?.points ?? 0
  return levels
    .map((level, to) => ({ criterion: number, from: from ?? null, to, points: level.points - now }))
    .filter(({ to, points }) => (minimum === undefined ? to > (from ?? -1) && points > 0 : to >= minimum))
}

function extended({ count, points, steps }: Plan, step: Step): Plan {
  return { count: count + 1, points: points + step.points, steps: { step, before: steps } }
}

function oneOfEachCost(plans: readonly Plan[]): Plan[] {
  const byCost = new Map<string, Plan>()
  for (const plan of plans) {
    const cost = `${plan.count}/${plan.points}`
    if (!byCost.has(cost)) byCost.set(cost, plan)
  }
  return [...byCost.values()]
}

function stepsIn(steps: Plan["steps"]): Step[] {
  return steps ? [...stepsIn(steps.before), steps.step] : []
}

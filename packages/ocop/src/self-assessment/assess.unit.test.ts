import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { maximumOf, STAR_POINTS } from "../rubrics/points.ts"
import type { Criterion, Level, Rubric } from "../rubrics/rubric.ts"
import { rubricOf, rubrics } from "../rubrics/rubrics.ts"
import { type Answers, answersTo } from "./answers.ts"
import { assess } from "./assess.ts"
import { shownLevels, withShownLevels } from "./shown-levels.ts"

const tea = rubricOf(11) as Rubric
const STARS = [3, 4, 5] as const

const best = ({ criteria }: Rubric): Answers =>
  Object.fromEntries(criteria.map(({ number, levels }) => [number, levels.length - 1]))

const answersFor = ({ criteria }: Rubric) =>
  fc
    .tuple(...criteria.map(({ levels }) => fc.option(fc.nat(levels.length - 1), { nil: undefined, freq: 8 })))
    .map((chosen): Answers => Object.fromEntries(criteria.map(({ number }, at) => [number, chosen[at]])))

const answered = fc
  .constantFrom(...rubrics)
  .chain((rubric) => fc.record({ rubric: fc.constant(rubric), answers: answersFor(rubric) }))

/** A rubric of a few criteria, with points that reach into every star's band. */
const level = fc.record({
  points: fc.nat(40),
  minimumFor: fc.option(fc.constantFrom(...STARS), { freq: 2 }),
})
const smallCriterion = fc.array(level, { minLength: 2, maxLength: 4 }).map((levels) => {
  const points = levels.map((each) => each.points).toSorted((one, other) => one - other)
  const stars = [...new Set(levels.flatMap(({ minimumFor }) => minimumFor ?? []))].toSorted()
  const firstMarked = levels.length - stars.length
  return points.map((each, at): Level => {
    const minimumFor = stars[at - firstMarked] ?? null
    return { text: { vi: "a", en: "a" }, points: each, minimumFor, proof: null }
  })
})
const smallRubric = fc.array(smallCriterion, { minLength: 1, maxLength: 5 }).map(
  (all): Rubric => ({
    set: 1,
    exclusion: null,
    criteria: all.map(
      (levels, at): Criterion => ({
        number: `1.${at}`,
        part: "A",
        name: { vi: "a", en: "a" },
        note: null,
        levels,
        evidence: ["product_sample"],
      }),
    ),
  }),
)
const smallAnswered = smallRubric.chain((rubric) =>
  fc.record({ rubric: fc.constant(rubric), answers: answersFor(rubric) }),
)

const isReached = (rubric: Rubric, answers: Answers, star: number) =>
  (assess(rubric, answers).wouldReach ?? 0) >= star

/** Every way to raise some of the criteria, tried one by one. */
function everyRaise({ criteria }: Rubric, answers: Answers): Answers[] {
  return criteria.reduce<Answers[]>(
    (all, { number, levels }) =>
      all.flatMap((each) => [
        each,
        ...levels.flatMap((_, to) => (to > (answers[number] ?? -1) ? [{ ...each, [number]: to }] : [])),
      ]),
    [answers],
  )
}

const costOf = (rubric: Rubric, before: Answers, after: Answers) => ({
  count: rubric.criteria.filter(({ number }) => before[number] !== after[number]).length,
  points: assess(rubric, after).points - assess(rubric, before).points,
})

describe("a self-assessment", () => {
  it.each(rubrics)("comes to 100 points and 5 stars with the best answers: set $set", (rubric) => {
    expect(assess(rubric, best(rubric))).toMatchObject({
      points: 100,
      parts: { A: 40, B: 25, C: 35 },
      wouldReach: 5,
      unanswered: [],
      next: null,
    })
  })

  it("of nothing answered comes to no points and no star, and says what 3 stars take", () => {
    const empty = assess(tea, {})
    expect(empty).toMatchObject({ points: 0, wouldReach: null })
    expect(empty.unanswered).toHaveLength(tea.criteria.length)
    expect(empty.next).toMatchObject({ star: 3, missingPoints: 50 })
    expect(empty.next?.missingMinimums.map(({ criterion }) => criterion)).toContain("2.2")
  })

  it("does not reach a star by points alone", () => {
    const plain = { ...best(tea), "5.3": 0 }
    expect(assess(tea, plain)).toMatchObject({ points: 95, wouldReach: null })
    expect(assess(tea, plain).next).toMatchObject({
      star: 3,
      missingPoints: 0,
      missingMinimums: [{ criterion: "5.3", level: 1 }],
      cheapest: [{ criterion: "5.3", from: 0, to: 1, points: 1 }],
    })
  })

  it("asks of 5 stars also what is the minimum for 4", () => {
    expect(assess(tea, { ...best(tea), "5.1": 3 }).wouldReach).toBe(3)
  })

  it("reads only levels that the rubric offers", () => {
    const schema = answersTo(tea)
    expect(schema.safeParse({ "1.1": 2 }).success).toBe(true)
    expect(schema.safeParse({ "1.1": 3 }).success).toBe(false)
    expect(schema.safeParse({ "1.1": -1 }).success).toBe(false)
    expect(schema.safeParse({ "9.9": 0 }).success).toBe(false)
  })

  it("never says a star whose points or minimums are not reached", () => {
    fc.assert(
      fc.property(answered, ({ rubric, answers }) => {
        const { points, wouldReach } = assess(rubric, answers)
        if (wouldReach === null) return
        expect(points).toBeGreaterThanOrEqual(STAR_POINTS[wouldReach])
        for (const { number, levels } of rubric.criteria)
          for (const [at, { minimumFor }] of levels.entries())
            if (minimumFor !== null && minimumFor <= wouldReach)
              expect(answers[number] ?? -1).toBeGreaterThanOrEqual(at)
      }),
    )
  })

  it("never says less than points and minimums allow", () => {
    fc.assert(
      fc.property(smallAnswered, ({ rubric, answers }) => {
        const { points, wouldReach } = assess(rubric, answers)
        for (const star of STARS) {
          const belowMinimum = rubric.criteria.some(({ number, levels }) =>
            levels.some(
              ({ minimumFor }, at) =>
                minimumFor !== null && minimumFor <= star && (answers[number] ?? -1) < at,
            ),
          )
          if (points >= STAR_POINTS[star] && !belowMinimum)
            expect(wouldReach ?? 0).toBeGreaterThanOrEqual(star)
        }
      }),
    )
  })

  it("never falls when an answer is raised", () => {
    fc.assert(
      fc.property(answered, fc.nat(), ({ rubric, answers }, pick) => {
        const raisable = rubric.criteria.filter(
          ({ number, levels }) => (answers[number] ?? -1) < levels.length - 1,
        )
        const raised = raisable[pick % Math.max(1, raisable.length)]
        if (!raised) return
        const before = assess(rubric, answers)
        const after = assess(rubric, { ...answers, [raised.number]: (answers[raised.number] ?? -1) + 1 })
        expect(after.points).toBeGreaterThanOrEqual(before.points)
        expect(after.wouldReach ?? 0).toBeGreaterThanOrEqual(before.wouldReach ?? 0)
      }),
    )
  })
})

describe("the cheapest way to the next star", () => {
  it("raises what it has to, then as few more criteria and points as will do", () => {
    const close = { ...best(tea), "4.1": 2, "5.3": 1, "7": 2, "4.3": 2, "1.1": 1, "9": 1, "1.4": 1 }
    const { points, next } = assess(tea, close)
    expect(points).toBe(85)
    expect(next).toMatchObject({ star: 5, missingPoints: 5 })
    expect(next?.cheapest).toEqual([
      { criterion: "1.1", from: 1, to: 2, points: 1 },
      { criterion: "4.1", from: 2, to: 3, points: 2 },
      { criterion: "7", from: 2, to: 3, points: 2 },
    ])
  })

  it("really reaches it, in every rubric", () => {
    fc.assert(
      fc.property(answered, ({ rubric, answers }) => {
        const { next } = assess(rubric, answers)
        if (!next) return
        const raised = Object.fromEntries(next.cheapest.map(({ criterion, to }) => [criterion, to]))
        expect(isReached(rubric, { ...answers, ...raised }, next.star)).toBe(true)
        for (const { criterion, from, to } of next.cheapest) {
          expect(from).toBe(answers[criterion] ?? null)
          expect(to).toBeGreaterThan(from ?? -1)
        }
      }),
    )
  })

  it("is as cheap as the cheapest of all ways tried one by one", () => {
    fc.assert(
      fc.property(smallAnswered, ({ rubric, answers }) => {
        const { next } = assess(rubric, answers)
        if (!next) return
        const costs = everyRaise(rubric, answers)
          .filter((after) => isReached(rubric, after, next.star))
          .map((after) => costOf(rubric, answers, after))
          .toSorted((one, other) => one.count - other.count || one.points - other.points)
        const [cheapest] = costs
        const raised = Object.fromEntries(next.cheapest.map(({ criterion, to }) => [criterion, to]))
        expect(costOf(rubric, answers, { ...answers, ...raised })).toEqual(
          cheapest ?? { count: 0, points: 0 },
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe("what our marketplace can show", () => {
  it("fills in online sales, and leaves to the entity what it shows in part only", () => {
    const held = ["electronic_traceability", "online_sales"] as const
    expect(withShownLevels(tea, { "4.1": 0, "2.3": 1 }, held)).toEqual({ "4.1": 3, "2.3": 1 })
    expect(shownLevels(tea, held).map(({ criterion, covers }) => `${criterion} ${covers}`)).toEqual([
      "2.3 part",
      "4.1 whole",
      "5.1 part",
    ])
  })

  it("never lowers an answer, and shows nothing that is not held", () => {
    fc.assert(
      fc.property(answered, ({ rubric, answers }) => {
        expect(withShownLevels(rubric, answers, [])).toEqual(answers)
        const filledIn = withShownLevels(rubric, answers, ["online_sales", "electronic_traceability"])
        for (const { number } of rubric.criteria)
          expect(filledIn[number] ?? -1).toBeGreaterThanOrEqual(answers[number] ?? -1)
      }),
    )
  })
})

it("counts for a criterion at most what its best level gives", () => {
  for (const { criteria } of rubrics)
    for (const each of criteria) expect(each.levels.at(-1)?.points).toBe(maximumOf(each))
})

import { describe, expect, it } from "vitest"
import { judgedCatalogue } from "./catalogue.ts"
import { gibberish, judgedQueries } from "./judgements.ts"
import { type Grades, ndcg, overlap, recall } from "./metrics.ts"

const grades: Grades = new Map([
  ["a", "exact"],
  ["b", "exact"],
  ["c", "substitute"],
])

describe("how good an order of results is", () => {
  it("is 1 for the best order and falls when a better product comes later", () => {
    expect(ndcg(["a", "b", "c"], grades, 10)).toBe(1)
    expect(ndcg(["b", "a", "c", "x"], grades, 10)).toBe(1)
    const worse = ndcg(["c", "a", "b"], grades, 10)
    expect(worse).toBeLessThan(1)
    expect(ndcg(["x", "c", "a", "b"], grades, 10)).toBeLessThan(worse)
  })

  it("is what the definition says", () => {
    const gained = 0.1 / Math.log2(2) + 1 / Math.log2(3)
    const best = 1 / Math.log2(2) + 1 / Math.log2(3) + 0.1 / Math.log2(4)
    expect(ndcg(["c", "a"], grades, 10)).toBeCloseTo(gained / best, 12)
  })

  it("looks no deeper than asked", () => {
    expect(ndcg(["x", "x", "a"], grades, 2)).toBe(0)
    expect(recall(["x", "x", "a"], grades, 2)).toBe(0)
  })

  it("counts only exact products as found", () => {
    expect(recall(["a", "c"], grades, 10)).toBe(0.5)
    expect(recall(["a"], grades, 1)).toBe(1)
  })

  it("tells how much two engines have in common", () => {
    expect(overlap(["a", "b", "c"], ["c", "b", "a"], 10)).toBe(1)
    expect(overlap(["a", "b"], ["a", "x"], 10)).toBe(0.5)
    expect(overlap([], [], 10)).toBe(1)
  })
})

describe("the judged queries", () => {
  it("are at least 150, in every stratum some", () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(150)
    const strata = new Set(judgedQueries.map(({ stratum }) => stratum))
    expect(strata.size).toBe(9)
    expect(gibberish.length).toBeGreaterThan(10)
  })

  it("are judged by products that are in the catalogue, each need with one that answers it", () => {
    const known = new Set(judgedCatalogue.map(({ id }) => id))
    for (const { query, grades } of judgedQueries) {
      expect(
        [...grades.keys()].filter((id) => !known.has(id)),
        query,
      ).toEqual([])
      expect([...grades.values()], query).toContain("exact")
    }
  })
})

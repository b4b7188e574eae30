import { beforeAll, describe, expect, it } from "vitest"
import { gibberish, judgedQueries, type Stratum } from "../judging/judgements.ts"
import { ndcg, recall } from "../judging/metrics.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

interface Measured {
  stratum: Stratum
  ndcg: number
  recall: number
  found: boolean
}

/** The gates over the judged queries. */
export function expectJudgedQuality(index: () => IndexUnderTest): void {
  describe("judged queries", () => {
    const measured: Measured[] = []

    beforeAll(async () => {
      for (const { query, stratum, grades } of judgedQueries) {
        const ids = await index().ids({ q: query, pagination: { take: 10 } })
        measured.push({
          stratum,
          ndcg: ndcg(ids, grades, 10),
          recall: recall(ids, grades, 10),
          found: ids.length > 0,
        })
      }
      console.info(figures(measured))
    }, 120_000)

    const mean = (stratum: Stratum, figure: "ndcg" | "recall") => meanOf(measured, stratum, figure)

    it("accented: nDCG@10 of 0.90", () => expect(mean("accented", "ndcg")).toBeGreaterThanOrEqual(0.9))
    it("unaccented: 95 % of the accented", () =>
      expect(mean("unaccented", "ndcg")).toBeGreaterThanOrEqual(0.95 * mean("accented", "ndcg")))
    it("one edit: nDCG@10 of 0.80", () => expect(mean("one_edit", "ndcg")).toBeGreaterThanOrEqual(0.8))
    it("tone pairs: nDCG@10 of 0.95", () => expect(mean("tone_pair", "ndcg")).toBeGreaterThanOrEqual(0.95))
    it("English: recall@10 of 0.9", () => expect(mean("english", "recall")).toBeGreaterThanOrEqual(0.9))
    it("at most 2 % find nothing", () => {
      const empty = measured.filter(({ found }) => !found)
      expect(empty.length / measured.length).toBeLessThanOrEqual(0.02)
    })

    it.each(gibberish.map((q) => [q]))("gibberish finds nothing: %s", async (q) => {
      expect((await index().ask({ q })).metadata.count).toBe(0)
    })
  })
}

function meanOf(measured: readonly Measured[], stratum: Stratum, figure: "ndcg" | "recall"): number {
  const of = measured.filter((one) => one.stratum === stratum)
  return of.reduce((sum, one) => sum + one[figure], 0) / of.length
}

function figures(measured: readonly Measured[]): string {
  const strata = [...new Set(measured.map(({ stratum }) => stratum))]
  const lines = strata.map((stratum) => {
    const queries = measured.filter((one) => one.stratum === stratum)
    const [gain, found] = [meanOf(measured, stratum, "ndcg"), meanOf(measured, stratum, "recall")]
    return `${stratum.padEnd(13)} ${String(queries.length).padStart(4)}  nDCG@10 ${gain.toFixed(3)}  recall@10 ${found.toFixed(3)}`
  })
  const empty = measured.filter(({ found }) => !found).length
  return [...lines, `nothing found: ${empty} of ${measured.length}`].join("\n")
}

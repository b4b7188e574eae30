import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { gibberish, judgedQueries } from "../judging/judgements.ts"
import { ndcg, overlap, recall } from "../judging/metrics.ts"
import { type Gate, gatesOf, gatesReport, isMet, type Measured } from "./gates.ts"
import type { IndexUnderTest } from "./index-under-test.ts"
import { referenceIds } from "./reference.ts"

const FIGURES = new URL("../../judgements/figures/", import.meta.url)

/** The gates over the judged queries; their figures are kept beside the judgements, one file an engine. */
export function expectJudgedQuality(engine: string, index: () => IndexUnderTest): void {
  describe("judged queries", () => {
    const measured: Measured[] = []
    const gates: Gate[] = []

    beforeAll(async () => {
      for (const { query, stratum, grades } of judgedQueries) {
        const ids = await index().ids({ q: query, pagination: { take: 10 } })
        const expected = referenceIds(query)
        measured.push({
          stratum,
          ndcg: ndcg(ids, grades, 10),
          recall: recall(ids, grades, 10),
          found: ids.length > 0,
          agreesOnFirst: ids[0] === expected[0],
          overlap: overlap(ids, expected, 10),
        })
      }
      let gibberishFound = 0
      for (const q of gibberish) gibberishFound += Number((await index().ask({ q })).metadata.count !== 0)
      gates.push(...gatesOf(measured, gibberishFound))
      console.info(gatesReport(engine, gates, measured))
    }, 300_000)

    it("meet every gate", () => {
      expect(gates.filter((gate) => !isMet(gate))).toEqual([])
    })

    it("have the figures that are kept in the repository", async () => {
      const file = fileURLToPath(new URL(`${engine.toLowerCase()}.md`, FIGURES))
      await expect(gatesReport(engine, gates, measured)).toMatchFileSnapshot(file)
    })
  })
}

import { describe, expect, it } from "vitest"
import { judgedQueries } from "../judging/judgements.ts"
import { overlap } from "../judging/metrics.ts"
import type { IndexUnderTest } from "./index-under-test.ts"
import { referenceIds } from "./reference.ts"

/** Each engine is held to the same reference, and so to every other engine. */
export function expectAgreement(index: () => IndexUnderTest): void {
  describe("every judged query", () => {
    it("finds the very documents that the shared plan asks for, the same one first, much the same ten", async () => {
      for (const { query } of judgedQueries) {
        const expected = referenceIds(query)
        const found = await index().ids({ q: query })
        expect(new Set(found), query).toEqual(new Set(expected))
        expect(found[0], query).toBe(expected[0])
        expect(overlap(found, expected, 10), query).toBeGreaterThanOrEqual(0.8)
      }
    }, 300_000)
  })
}

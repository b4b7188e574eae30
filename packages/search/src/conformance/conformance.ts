import { afterAll, beforeAll, describe } from "vitest"
import type { EngineUnderTest } from "./engine.ts"
import { expectAgreement } from "./expect-agreement.ts"
import { expectFacets } from "./expect-facets.ts"
import { expectFilters } from "./expect-filters.ts"
import { expectJudgedQuality } from "./expect-judged-quality.ts"
import { expectMarks } from "./expect-marks.ts"
import { expectNearness } from "./expect-nearness.ts"
import { expectOddInput } from "./expect-odd-input.ts"
import { expectOrder } from "./expect-order.ts"
import { expectWrites } from "./expect-writes.ts"
import { IndexUnderTest } from "./index-under-test.ts"

/**
 * Everything a search engine of the shop must do, and do alike. Call it in a test file with a way to get the engine;
 * `start` runs once, `stop` at the end.
 */
export function describeConformance(
  title: string,
  start: () => Promise<EngineUnderTest>,
  stop: () => Promise<void>,
): void {
  describe(title, () => {
    let underTest: EngineUnderTest | undefined
    let filled: IndexUnderTest | undefined

    beforeAll(async () => {
      underTest = await start()
      filled = new IndexUnderTest(underTest, "product_v1")
      await filled.fill()
    }, 120_000)
    afterAll(stop, 60_000)

    const index = () => present(filled)
    expectFilters(index)
    expectFacets(index)
    expectOrder(index)
    expectNearness(index)
    expectMarks(index)
    expectAgreement(index)
    expectJudgedQuality(engineOf(title), index)
    expectOddInput(index)
    expectWrites((name) => new IndexUnderTest(present(underTest), name))
  })
}

/** "Meilisearch, as recorded" is Meilisearch. */
function engineOf(title: string): string {
  return title.split(",", 1).join()
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The engine did not start.")
  return value
}

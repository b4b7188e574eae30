import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { sum, summaryLine } from "./counts.ts"
import { countReport } from "./reports.ts"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"))
})
afterEach(() => rm(folder, { recursive: true }))

async function report(content: unknown): Promise<string> {
  const file = join(folder, "report.json")
  await writeFile(file, JSON.stringify(content))
  return file
}

const vitest = (more: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
  ...more,
})

describe("the summary of a test run", () => {
  it("adds up all runners in its last line", () => {
    const total = sum([
      { passed: 40, failed: 0, skipped: 1 },
      { passed: 2, failed: 1, skipped: 0 },
    ])
    expect(summaryLine(total)).toBe("42 passed, 1 failed, 1 skipped")
  })

  it("counts vitest's tests, and a file that could not even be loaded as a failure", async () => {
    expect(await countReport("vitest", await report(vitest({})), true)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
    })
    const broken = vitest({ testResults: [{ status: "failed", assertionResults: [] }] })
    expect(await countReport("vitest", await report(broken), false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 1,
    })
  })

  it("counts Playwright's journeys; one that passed only at a second try has failed", async () => {
    const journeys = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }
    expect(await countReport("playwright", await report(journeys), false)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    })
  })

  it("never lets a runner pass in silence", async () => {
    expect(await countReport("vitest", join(folder, "missing.json"), true)).toMatchObject({ failed: 1 })
    expect(await countReport("vitest", await report(vitest({})), false)).toMatchObject({ failed: 1 })
  })
})

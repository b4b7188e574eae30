import { readFile } from "node:fs/promises"
import { z } from "zod"
import { type Counts, ONE_FAILED } from "./counts.ts"

const VitestReport = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
    numTodoTests: z.int(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .transform((report): Counts => {
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  })

const PlaywrightReport = z
  .object({
    stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
    errors: z.array(z.unknown()),
  })
  .transform(
    ({ stats, errors }): Counts => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }),
  )

/**
 * Counts a report a test runner wrote. A runner that failed without a failed test, or wrote no report, counts as one
 * failure, so that nothing passes in silence.
 */
export async function countReport(
  runner: "vitest" | "playwright",
  file: string,
  isOk: boolean,
): Promise<Counts> {
  const text = await readFile(file, "utf8").catch(() => "null")
  const report = runner === "vitest" ? VitestReport : PlaywrightReport
  const counts = report.safeParse(JSON.parse(text)).data ?? ONE_FAILED
  return isOk || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

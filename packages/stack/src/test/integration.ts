import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import type { Counts } from "./counts.ts"
import type { Workbench } from "./program.ts"
import { INTEGRATION, ISOLATION, withPostgres } from "./vitest.ts"

const Report = z.object({ routes: z.int(), calls: z.int(), leaks: z.int() })

/** The backend's tests against a real database, the isolation test among them. */
export function integration(workbench: Workbench): Promise<Counts> {
  return tellingLeaks(workbench, { name: "integration tests", choice: [INTEGRATION, ISOLATION] })
}

/** Calls every route as everybody who must not see what it holds. */
export function isolation(workbench: Workbench): Promise<Counts> {
  return tellingLeaks(workbench, { name: "isolation tests", choice: [ISOLATION] })
}

/** Says at its end how much the isolation test asked, and what leaked. */
async function tellingLeaks(workbench: Workbench, run: { name: string; choice: string[] }): Promise<Counts> {
  const report = join(workbench.folder, "isolation.json")
  const counts = await withPostgres(workbench, { ...run, env: { ISOLATION_REPORT: report } })
  console.log(await isolationLine(report))
  return counts
}

/** `routes N, calls N, leaks N`, as the report tells; what was never asked counts as nothing. */
async function isolationLine(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => '{ "routes": 0, "calls": 0, "leaks": 0 }')
  const { routes, calls, leaks } = Report.parse(JSON.parse(text))
  return `routes ${routes}, calls ${calls}, leaks ${leaks}`
}

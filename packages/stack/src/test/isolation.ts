import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import type { Counts } from "./counts.ts"
import type { Workbench } from "./program.ts"
import { withPostgres } from "./vitest.ts"

const Report = z.object({ routes: z.int(), calls: z.int(), leaks: z.int() })

/** Calls every route as everybody who must not see what it holds. Says at its end how much it asked and what leaked. */
export async function isolation(workbench: Workbench): Promise<Counts> {
  const report = join(workbench.folder, "isolation.json")
  const counts = await withPostgres(workbench, {
    name: "isolation tests",
    choice: ["test/isolation"],
    env: { ISOLATION_REPORT: report },
  })
  console.log(await isolationLine(report))
  return counts
}

/** `routes N, calls N, leaks N`, as the report tells; what was never asked counts as nothing. */
async function isolationLine(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => '{ "routes": 0, "calls": 0, "leaks": 0 }')
  const { routes, calls, leaks } = Report.parse(JSON.parse(text))
  return `routes ${routes}, calls ${calls}, leaks ${leaks}`
}

import { join } from "node:path"
import { backendFolder } from "../folders.ts"
import { freePorts } from "../ports.ts"
import { startPostgres } from "../postgres.ts"
import { type Counts, sum } from "./counts.ts"
import { runProgram, type Workbench } from "./program.ts"
import { countReport } from "./reports.ts"
import { workspaces } from "./workspaces.ts"

type Run = { name: string; folder: string; only?: string; env?: Record<string, string> }

/** Every test that needs nothing but the code. */
export async function unit(workbench: Workbench): Promise<Counts> {
  const counts: Counts[] = []
  for (const { name, folder, scripts } of workspaces()) {
    if (!scripts.includes("test")) continue
    const only = folder === backendFolder ? { only: "src" } : {}
    counts.push(await vitest(workbench, { name: `unit tests of ${name}`, folder, ...only }))
  }
  return sum(counts)
}

/** The backend's tests against a real PostgreSQL server, which lives as long as they do. */
export async function integration(workbench: Workbench): Promise<Counts> {
  const [port = 0] = await freePorts(1)
  const { family, folder: dataFolder } = workbench
  const server = await startPostgres({ family, dataFolder, port, password: "integration-tests" })
  const env = {
    DB_HOST: "127.0.0.1",
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
    DATABASE_URL: server.url,
  }
  const counts = await vitest(workbench, {
    name: "integration tests",
    folder: backendFolder,
    only: "test",
    env,
  })
  await server.child.stop()
  return counts
}

async function vitest(workbench: Workbench, { name, folder, only, env = {} }: Run): Promise<Counts> {
  const report = join(workbench.folder, `${name.replace(/[^a-z]+/g, "-")}.json`)
  const place = only ? ["--dir", only] : []
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const command = [
    join(folder, "node_modules/.bin/vitest"),
    "run",
    ...place,
    ...reporters,
    "--passWithNoTests",
  ]
  return countReport("vitest", report, await runProgram(workbench, { name, command, folder, env }))
}

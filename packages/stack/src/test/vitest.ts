import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { backendFolder } from "../folders.ts"
import { freePorts } from "../ports.ts"
import { startPostgres } from "../postgres.ts"
import { atOnce } from "./at-once.ts"
import { type Counts, sum } from "./counts.ts"
import { runProgram, type Workbench } from "./program.ts"
import { countReport } from "./reports.ts"
import { workspaces } from "./workspaces.ts"

export const INTEGRATION = "test/integration"
export const ISOLATION = "test/isolation"

type Run = { name: string; folder: string; choice: string[]; env?: Record<string, string> }

/** Every test that needs nothing but the code. */
export async function unit(workbench: Workbench): Promise<Counts> {
  const tested = workspaces().filter(({ scripts }) => scripts.includes("test"))
  const counts = await atOnce(tested, ({ name, folder }) => {
    const choice = folder === backendFolder ? ["--project=code"] : ["--passWithNoTests"]
    return vitest(workbench, { name: `unit tests of ${name}`, folder, choice })
  })
  return sum(counts)
}

/** Some of the backend's tests, against a PostgreSQL server which lives as long as they do. */
export async function withPostgres(workbench: Workbench, run: Omit<Run, "folder">): Promise<Counts> {
  const [port = 0] = await freePorts(1)
  const { family, folder: dataFolder } = workbench
  await mkdir(join(dataFolder, "logs"), { recursive: true })
  const server = await startPostgres({
    family,
    dataFolder,
    port,
    password: "integration-tests",
    isThrownAway: true,
  })
  const env = {
    // Medusa's test runner asks any other host for TLS.
    DB_HOST: "localhost",
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
    ...run.env,
  }
  const counts = await vitest(workbench, { ...run, folder: backendFolder, env })
  await server.child.stop()
  return counts
}

async function vitest(workbench: Workbench, { name, folder, choice, env = {} }: Run): Promise<Counts> {
  const report = join(workbench.folder, `${name.replace(/[^a-z]+/g, "-")}.json`)
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const program = join(folder, "node_modules/.bin/vitest")
  const command = [program, "run", ...choice, ...reporters]
  const isOk = await runProgram(workbench, {
    name,
    command,
    folder,
    env: { ...env, TMPDIR: workbench.folder },
  })
  return countReport("vitest", report, isOk)
}

import { mkdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Child } from "../child.ts"
import { projectFolder } from "../folders.ts"
import { startMeilisearch } from "../meilisearch.ts"
import { PlainError } from "../plain-error.ts"
import { freePorts } from "../ports.ts"
import { startPostgres } from "../postgres.ts"
import { programsOnPath } from "../programs.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import type { Workbench } from "../test/program.ts"
import { makeWorkbench } from "../test/workbench.ts"

const SIZES = [17_068, 170_680]
const benchFolder = join(projectFolder, "packages/search-bench")

/** A server with one engine's documents, or none where the engine needs no server. */
type Server = { env: Record<string, string>; child?: Child }
type Start = (bench: Workbench, folder: string) => Promise<Server>

/**
 * `pnpm bench:search`: the shop's search engines and the yardsticks, one after the other on servers of their own; keeps
 * the figures. With a size only that many documents are tried, and nothing is kept.
 */
export async function benchSearch(size: string | undefined): Promise<void> {
  const sizes = size === undefined ? SIZES : [sizeOf(size)]
  await supervise(async (family) => {
    const bench = await makeWorkbench(family)
    const steps = new Steps()
    const kept = { BENCH_KEEP: String(size === undefined), BENCH_SIZE: String(sizes[0]) }
    for (const documents of sizes) {
      for (const [engine, start] of Object.entries(engines())) {
        await steps.run(`${documents} documents in ${engine}`, async () => {
          await measure(bench, engine, documents, start)
          // After each engine: what is measured stays, should a later one fail.
          await run(bench, "report", kept)
        })
      }
    }
    console.log(`\n${await readFile(join(bench.folder, "RESULTS.md"), "utf8")}`)
  })
}

function sizeOf(text: string): number {
  const size = Number(text)
  if (Number.isInteger(size) && size > 0) return size
  throw new PlainError("--size is a number of documents.")
}

function engines(): Record<string, Start> {
  const [program] = programsOnPath("meilisearch")
  const { MEILI_URL } = process.env
  if (!MEILI_URL && !program) {
    console.log("Meilisearch is left out: MEILI_URL is not set, and there is no meilisearch on the PATH.")
  }
  const meilisearch: Start | undefined = MEILI_URL
    ? async () => ({ env: {} })
    : program === undefined
      ? undefined
      : (bench, folder) => meilisearchServer(bench, folder, program)
  return {
    postgres: postgresServer,
    ...(meilisearch && { meilisearch }),
    minisearch: async () => ({ env: {} }),
    "stock-postgres": postgresServer,
  }
}

/** Fills an engine, starts its server anew, and asks it from a fresh process. */
async function measure(bench: Workbench, engine: string, documents: number, start: Start): Promise<void> {
  const folder = join(bench.folder, `${engine}-${documents}`)
  await mkdir(join(folder, "logs"), { recursive: true })
  for (const program of ["fill", "ask"]) {
    const { env, child } = await start(bench, folder)
    const known = { BENCH_ENGINE: engine, BENCH_SIZE: String(documents) }
    await run(bench, program, { ...known, ...env, ...(child && { BENCH_SERVER_PID: String(child.pid) }) })
    await child?.stop()
  }
}

async function postgresServer({ family }: Workbench, dataFolder: string): Promise<Server> {
  const [port = 0] = await freePorts(1)
  const { url, child } = await startPostgres({ family, dataFolder, port, password: "bench" })
  return { env: { DATABASE_URL: url }, child }
}

async function meilisearchServer(
  { family }: Workbench,
  dataFolder: string,
  program: string,
): Promise<Server> {
  const [port = 0] = await freePorts(1)
  const { url, child } = await startMeilisearch({ family, program, dataFolder, port })
  return { env: { MEILI_URL: url }, child }
}

function run({ family, folder }: Workbench, program: string, env: Record<string, string>): Promise<void> {
  return family.run({
    name: program,
    command: [process.execPath, "--max-old-space-size=8192", `src/${program}.ts`],
    folder: benchFolder,
    env: { ...env, BENCH_FOLDER: folder },
    logFile: join(folder, `${program}.log`),
  })
}

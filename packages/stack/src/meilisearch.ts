import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { type Child, failureOf, tellingLastLines } from "./child.ts"
import type { Family } from "./family.ts"

const START_SECONDS = 30

type Options = { family: Family; program: string; dataFolder: string; port: number }

/** Starts a Meilisearch server with its data in the folder; answers once it can be asked. */
export async function startMeilisearch({
  family,
  program,
  dataFolder,
  port,
}: Options): Promise<{ url: string; child: Child }> {
  await mkdir(join(dataFolder, "logs"), { recursive: true })
  const folders = ["--db-path", "meilisearch", "--dump-dir", "dumps", "--snapshot-dir", "snapshots"]
  const child = family.start({
    name: "Meilisearch",
    command: [program, "--http-addr", `127.0.0.1:${port}`, "--no-analytics", ...folders],
    folder: dataFolder,
    logFile: join(dataFolder, "logs", "meilisearch.log"),
  })
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + START_SECONDS * 1000
  while (!(await isHealthy(url))) {
    if (child.hasEnded()) throw await failureOf(child, await child.ended)
    if (Date.now() > deadline) {
      throw await tellingLastLines(child, `Meilisearch did not answer within ${START_SECONDS} s.`)
    }
    await wait(100)
  }
  return { url, child }
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  )
}

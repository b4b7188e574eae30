import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { accessSync, constants, mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { setTimeout } from "node:timers/promises"

const START_MS = 20_000

/** A Meilisearch server of the tests' own, which can be stopped and started again on the same address. */
interface Meilisearch {
  start: () => Promise<void>
  stop: () => Promise<void>
  loseData: () => Promise<void>
}

/** Runs already, and the shop is told its address; undefined where the program is not on the PATH. */
export const meilisearch = await startMeilisearch()

async function startMeilisearch(): Promise<Meilisearch | undefined> {
  const program = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "meilisearch"))
    .find(isProgram)
  if (program === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), "cho-ocop-meilisearch-"))
  const address = `127.0.0.1:${await freePort()}`
  process.env.MEILI_URL = `http://${address}`
  let child: ChildProcess | undefined
  const server: Meilisearch = {
    async start() {
      const data = ["--db-path", join(folder, "data"), "--dump-dir", folder, "--snapshot-dir", folder]
      child = spawn(program, ["--http-addr", address, "--no-analytics", ...data], {
        cwd: folder,
        stdio: "ignore",
      })
      await untilHealthy(`http://${address}/health`)
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, "exit")
      child.kill("SIGKILL")
      await ended
    },
    loseData: () => rm(join(folder, "data"), { recursive: true, force: true }),
  }
  await server.start()
  return server
}

async function untilHealthy(url: string): Promise<void> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    const isHealthy = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isHealthy) return
    await setTimeout(50)
  }
  throw new Error("Meilisearch did not start.")
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const address = probe.address()
  probe.close()
  await once(probe, "close")
  return typeof address === "object" && address ? address.port : 0
}

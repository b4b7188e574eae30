import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { Meilisearch } from "meilisearch"
import { request } from "undici"

/** A busy machine takes its time. */
const START_MS = 60_000

/** A real Meilisearch server. */
export interface Server {
  url: string
  apiKey: string | undefined
  /** Ends it, or leaves it as empty as it was. */
  stop(): Promise<void>
}

/** A server started here, which can break down and come back on the same address. */
export interface OwnServer extends Server {
  breakDown(): Promise<void>
  comeBack(): Promise<void>
  loseData(): Promise<void>
}

/** The server at `MEILI_URL`, else one of our own where the program is on the PATH, else none. */
export async function realServer(): Promise<Server | undefined> {
  const { MEILI_URL: url, MEILI_API_KEY: apiKey } = process.env
  return url ? emptyServer(url, apiKey) : ownServer()
}

/** A server of our own where the program is on the PATH. */
export async function ownServer(): Promise<OwnServer | undefined> {
  const program = programOnPath("meilisearch")
  return program === undefined ? undefined : startServer(program)
}

/** A server of somebody else's: used only where it holds nothing, and left so. */
async function emptyServer(url: string, apiKey: string | undefined): Promise<Server> {
  const client = new Meilisearch({ host: url, ...(apiKey !== undefined && { apiKey }) })
  const { total } = await client.getRawIndexes()
  if (total > 0) throw new Error("The server at MEILI_URL holds indexes; the tests need one that is empty.")
  return {
    url,
    apiKey,
    async stop() {
      const { results } = await client.getRawIndexes({ limit: 1000 })
      for (const { uid } of results) await client.deleteIndex(uid).waitTask()
    },
  }
}

function programOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "")
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function startServer(program: string): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "meilisearch-"))
  const address = `127.0.0.1:${await freePort()}`
  const data = join(folder, "data")
  const folders = ["--db-path", data, "--dump-dir", folder, "--snapshot-dir", folder]
  let running: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals) => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, "exit")
    running.kill(signal)
    await ended
  }
  const server: OwnServer = {
    url: `http://${address}`,
    apiKey: undefined,
    async stop() {
      await end("SIGTERM")
      rmSync(folder, { recursive: true, force: true })
    },
    breakDown: () => end("SIGKILL"),
    async comeBack() {
      running = spawn(program, ["--http-addr", address, "--no-analytics", ...folders], {
        cwd: folder,
        stdio: "ignore",
      })
      await untilHealthy(server)
    },
    loseData: async () => rmSync(data, { recursive: true, force: true }),
  }
  await server.comeBack()
  return server
}

async function untilHealthy(server: Server): Promise<void> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    const health = await request(`${server.url}/health`).catch(() => undefined)
    await health?.body.dump()
    if (health?.statusCode === 200) return
    await setTimeout(50)
  }
  await server.stop()
  throw new Error("The Meilisearch server did not start.")
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once("error", failed)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => (typeof address === "object" && address ? found(address.port) : failed()))
    })
  })
}

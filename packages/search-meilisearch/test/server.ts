import { spawn } from "node:child_process"
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { Meilisearch } from "meilisearch"
import { request } from "undici"

/** A real Meilisearch server. */
export interface Server {
  url: string
  apiKey: string | undefined
  stop(): Promise<void>
}

/** The server at `MEILI_URL`, else one of our own where the program is on the PATH, else none. */
export async function realServer(): Promise<Server | undefined> {
  const { MEILI_URL: url, MEILI_API_KEY: apiKey } = process.env
  if (url) return emptyServer(url, apiKey)
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

async function startServer(program: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "meilisearch-"))
  const address = `127.0.0.1:${await freePort()}`
  const folders = ["--db-path", join(folder, "data"), "--dump-dir", folder, "--snapshot-dir", folder]
  const child = spawn(program, ["--http-addr", address, "--no-analytics", ...folders], {
    cwd: folder,
    stdio: "ignore",
  })
  const ended = new Promise<void>((over) => child.once("exit", () => over()))
  const server: Server = {
    url: `http://${address}`,
    apiKey: undefined,
    async stop() {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await untilHealthy(server)
  return server
}

async function untilHealthy(server: Server): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const health = await request(`${server.url}/health`).catch(() => undefined)
    await health?.body.dump()
    if (health?.statusCode === 200) return
    await new Promise((later) => setTimeout(later, 50))
  }
  await server.stop()
  throw new Error("The Meilisearch server did not start within 10 seconds.")
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

import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import pg from "pg"
import type { Child } from "../child.ts"
import { readEnvironment } from "../environment.ts"
import type { Family } from "../family.ts"
import { backendFolder } from "../folders.ts"
import { freePorts } from "../ports.ts"
import { type PostgresServer, startPostgres } from "../postgres.ts"
import { loadSecrets } from "../secrets.ts"
import { untilHealthy } from "../shop.ts"
import { type ShopEnvironment, shopEnvironment } from "../shop-environment.ts"
import type { Steps } from "../steps.ts"
import type { Workbench } from "../test/program.ts"

type Variables = Partial<Record<string, string>>

/** A backend that may be killed, and the address it answers at. */
export interface TrialServer {
  child: Child
  url: string
}

/** A database with goods to buy, on which production backends can be started, killed and started again. */
export interface TrialShop {
  family: Family
  variables: ShopEnvironment
  database: pg.Pool
  /** Ends the database server as somebody would who restarts it, and starts it again on the same data. */
  restartDatabase: () => Promise<void>
  /** Ends the database server; backends must have ended before. */
  stop: () => Promise<void>
  /** Starts a backend and waits until it is healthy; on a port of its own where `port` is given. */
  startBackend: (variables?: Variables, port?: number) => Promise<TrialServer>
}

/** Everything is on this machine and goes with the workbench. */
export async function startTrialShop({ family, folder }: Workbench, steps: Steps): Promise<TrialShop> {
  const dataFolder = join(folder, "trial")
  await mkdir(join(dataFolder, "logs"), { recursive: true })
  const [backendPort = 0, postgresPort = 0] = await freePorts(2)
  const secrets = await loadSecrets(dataFolder)
  const start = () =>
    startPostgres({
      family,
      dataFolder,
      port: postgresPort,
      password: secrets.POSTGRES_PASSWORD,
      isThrownAway: true,
    })
  let server: PostgresServer = await steps.run("Start PostgreSQL", start)
  const environment = readEnvironment({
    BACKEND_PORT: String(backendPort),
    POSTGRES_PORT: String(postgresPort),
    DATA_DIR: dataFolder,
  })
  const variables = { ...shopEnvironment(environment, server.url, secrets), SERVE_ADMIN: "false" }
  for (const script of ["migrate", "seed:trial"]) {
    await steps.run(`Prepare the database: ${script}`, () =>
      family.run({
        name: script,
        command: [process.execPath, "--run", script],
        folder: backendFolder,
        env: variables,
        logFile: join(dataFolder, "logs", `${script.replace(":", "-")}.log`),
      }),
    )
  }
  const database = new pg.Pool({ connectionString: server.url, max: 4 })
  database.on("error", () => undefined)
  family.atEnd(() => database.end())
  let backends = 0
  return {
    family,
    variables,
    database,
    async restartDatabase() {
      await server.child.stop()
      server = await start()
    },
    stop: () => server.child.stop(),
    async startBackend(more = {}, port = backendPort) {
      const url = `http://localhost:${port}`
      const child = family.start({
        name: "backend",
        command: [process.execPath, "--run", "start"],
        folder: backendFolder,
        env: { ...variables, BACKEND_PORT: String(port), BACKEND_URL: url, ...more } as Record<
          string,
          string
        >,
        logFile: join(dataFolder, "logs", `backend-${++backends}.log`),
      })
      await untilHealthy(child, `${url}/shop/health`)
      return { child, url }
    },
  }
}

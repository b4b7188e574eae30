import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { buildAll } from "./builds.ts"
import { type Child, failureOf, tellingLastLines } from "./child.ts"
import { prepareDataFolder } from "./data-folder.ts"
import { checkDatabase } from "./database.ts"
import type { Environment } from "./environment.ts"
import type { Family } from "./family.ts"
import { backendFolder, storefrontFolder } from "./folders.ts"
import { migrateAndSeed } from "./migrate-and-seed.ts"
import { requireFreePort } from "./ports.ts"
import { startPostgres } from "./postgres.ts"
import { takeDataFolder } from "./run-record.ts"
import { loadSecrets } from "./secrets.ts"
import { type ShopEnvironment, shopEnvironment } from "./shop-environment.ts"
import { playsGateways, startStandIns } from "./stand-ins.ts"
import type { Steps } from "./steps.ts"

const HEALTH_SECONDS = 120

type Options = {
  family: Family
  steps: Steps
  environment: Environment
  mode: "production" | "development"
  isThrownAway?: boolean
  /** What a person may set of the servers besides `environment`. */
  settings?: Record<string, string>
}

/** A shop that answers: database, backend and storefront. */
export type Shop = {
  variables: ShopEnvironment
  /** The programs that must not end by themselves. */
  servers: Child[]
  backend: Child
  startBackend: () => Promise<Child>
}

/** Starts everything, in production as built, in development with reload, and answers once both servers are healthy. */
export async function startShop({
  family,
  steps,
  environment,
  mode,
  isThrownAway = false,
  settings = {},
}: Options): Promise<Shop> {
  const { dataFolder } = environment
  await steps.run("Check the environment", () => checkEnvironment(environment, family))
  const secrets = await loadSecrets(dataFolder)

  const servers: Child[] = []
  const prepareDatabase = async () => {
    let databaseUrl = environment.databaseUrl
    if (!databaseUrl) {
      const options = {
        family,
        dataFolder,
        port: environment.postgresPort,
        password: secrets.POSTGRES_PASSWORD,
        isThrownAway,
      }
      const postgres = await steps.run("Start PostgreSQL", () => startPostgres(options))
      servers.push(postgres.child)
      databaseUrl = postgres.url
    }
    const variables = shopEnvironment(environment, databaseUrl, secrets)
    await migrateAndSeed({ family, steps, dataFolder, environment: variables })
    return variables
  }
  const build = () => (mode === "production" ? buildAll(family, steps, join(dataFolder, "logs")) : undefined)
  const [variables] = await Promise.all([prepareDatabase(), build()])

  const gateways = playsGateways(environment, process.env)
    ? await steps.run("Start the stand-ins of payOS and VNPay", () =>
        startStandIns(family, environment, secrets),
      )
    : {}
  const startServer = (name: "backend" | "storefront", folder: string) =>
    family.start({
      name,
      command: [process.execPath, "--run", mode === "production" ? "start" : "dev"],
      folder,
      env: { ...variables, ...gateways, ...settings },
      logFile: join(dataFolder, "logs", `${name}.log`),
      isShown: mode === "development",
    })
  const startBackend = async () => {
    const backend = startServer("backend", backendFolder)
    await untilHealthy(backend, `${variables.BACKEND_URL}/shop/health`)
    return backend
  }
  const storefront = startServer("storefront", storefrontFolder)
  const backend = await steps.run("Start the backend", startBackend)
  await steps.run("Start the storefront", () => untilHealthy(storefront, `${variables.STOREFRONT_URL}/vi`))
  return { variables, servers: [...servers, backend, storefront], backend, startBackend }
}

async function checkEnvironment(environment: Environment, family: Family): Promise<void> {
  await prepareDataFolder(environment.dataFolder)
  takeDataFolder(environment.dataFolder, family)
  await requireFreePort("STOREFRONT_PORT", environment.storefrontPort)
  await requireFreePort("BACKEND_PORT", environment.backendPort)
  if (playsGateways(environment, process.env)) {
    await requireFreePort("PAYOS_STAND_IN_PORT", environment.payosStandInPort)
    await requireFreePort("VNPAY_STAND_IN_PORT", environment.vnpayStandInPort)
  }
  if (environment.databaseUrl) await checkDatabase(environment.databaseUrl)
  else await requireFreePort("POSTGRES_PORT", environment.postgresPort)
}

/** Waits until a server answers well; throws with its last lines where it ends, or takes two minutes. */
export async function untilHealthy(server: Child, url: string): Promise<void> {
  const deadline = Date.now() + HEALTH_SECONDS * 1000
  while (!(await isHealthy(url))) {
    if (server.hasEnded()) throw await failureOf(server, await server.ended)
    if (Date.now() > deadline) {
      throw await tellingLastLines(
        server,
        `The ${server.name} did not get healthy within ${HEALTH_SECONDS} s.`,
      )
    }
    await wait(200)
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) })
    return answer.ok
  } catch {
    return false
  }
}

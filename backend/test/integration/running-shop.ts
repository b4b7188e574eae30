import { createRequire } from "node:module"
import { container, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { logger } from "@medusajs/framework/logger"
import { Migrator } from "@medusajs/framework/migrations"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils"
import { loadSearchIndexes } from "@medusajs/medusa/loaders/search"
import {
  clearInstances,
  configLoaderOverride,
  createDatabase,
  initDb,
  migrateDatabase,
  migrateSearchIndexes,
  restorePostgresDatabaseFromTemplate as restoreDatabase,
  startApp,
  syncLinks,
  TestDatabaseUtils,
} from "@medusajs/test-utils"
import { inject } from "vitest"
import { databaseServer } from "./database-server.ts"
import { sharedDatabase } from "./shared-databases.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { bringInStep } = load(
  "../../src/search-sync/deliver-changes.ts",
) as typeof import("../../src/search-sync/deliver-changes.ts")

const BACKEND = new URL("../..", import.meta.url).pathname.replace(/\/$/, "")

/** A server with a database of its own, and the name of one to copy, without goods. */
export interface RunningShop {
  container: MedusaContainer
  address: string
  database: string
  empty: string
}

type Server = Pick<RunningShop, "container" | "address">

let running: Promise<RunningShop> | undefined

/** The server of this worker, which its files use one after the other: starting one takes longer than most tests. */
export function runningShop(): Promise<RunningShop> {
  running ??= start()
  return running
}

/** A database tells which documents Meilisearch holds, and a file that starts one has it for itself. */
export function sharedName(name: string): string {
  return process.env.MEILI_URL ? `${process.pid}-${name}` : name
}

async function start(): Promise<RunningShop> {
  const database = `${inject("run")}-${process.pid}`
  await createDatabase({ databaseName: database }, credentials)
  await configLoaderOverride(BACKEND, { clientUrl: TestDatabaseUtils.getDatabaseURL(database) })
  let server: Server | undefined
  const empty = await sharedDatabase(sharedName("empty"), async () => {
    await migrate()
    server = await serve()
    await bringInStep(server.container)
    return database
  })
  if (!server) await restoreDatabase({ databaseName: database, templateName: empty })
  return { ...(server ?? (await serve())), database, empty }
}

const credentials = {
  host: databaseServer.DB_HOST,
  port: Number(databaseServer.DB_PORT),
  user: databaseServer.DB_USERNAME,
  password: databaseServer.DB_PASSWORD,
}

/** Tables, links and indexes, as Medusa's own test runner makes them. */
async function migrate(): Promise<void> {
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(configModule, await getResolvedPlugins(BACKEND, configModule), BACKEND)
  container.register(ContainerRegistrationKeys.LOGGER, asValue(logger))
  await initDb()
  await new Migrator({ container }).ensureMigrationsTable()
  const loader = new MedusaAppLoader({ medusaConfigPath: BACKEND, cwd: BACKEND })
  await migrateDatabase(loader)
  await syncLinks(loader, BACKEND, container, logger)
  await clearInstances()
  const plugins = await getResolvedPlugins(BACKEND, configModule, true)
  await loadSearchIndexes({ plugins, configModule, logger })
  await loader.load()
  await migrateSearchIndexes(container, logger)
}

async function serve(): Promise<Server> {
  const { container, port } = await startApp({ cwd: BACKEND })
  return { container, address: `http://localhost:${port}` }
}

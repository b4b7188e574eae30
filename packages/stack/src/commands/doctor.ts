import { access, constants, statfs } from "node:fs/promises"
import { dirname } from "node:path"
import { findChromium } from "../chromium.ts"
import { dataFolderState } from "../data-folder.ts"
import { canConnect, checkDatabase } from "../database.ts"
import type { Environment } from "../environment.ts"
import { messageOf, PlainError } from "../plain-error.ts"
import { requireFreePort } from "../ports.ts"
import { runningOwner } from "../run-record.ts"
import { loadSecrets } from "../secrets.ts"

const GIGABYTE = 1024 ** 3
const NEEDED_GIGABYTES = 2

type Check = { about: string; look: () => Promise<string> }

/** `pnpm stack doctor`: looks at all the shop needs and tells in plain sentences what it found. */
export async function doctor(environment: Environment): Promise<void> {
  const owner = runningOwner(environment.dataFolder)
  const checks: Check[] = [
    { about: "Node", look: async () => `version ${process.versions.node} runs the shop` },
    { about: "Data folder", look: () => lookAtDataFolder(environment.dataFolder) },
    { about: "Disk", look: () => lookAtDisk(environment.dataFolder) },
    { about: "PostgreSQL", look: () => lookAtDatabase(environment, owner) },
    ...portChecks(environment, owner),
    { about: "Browser for the tests", look: async () => (await findChromium()).path },
  ]
  let faults = 0
  for (const { about, look } of checks) {
    try {
      console.log(`✓ ${about}: ${await look()}`)
    } catch (thrown) {
      faults++
      console.log(`✗ ${about}: ${messageOf(thrown)}`)
    }
  }
  if (faults > 0) throw new PlainError(`${faults} of ${checks.length} things need mending, see above.`)
}

async function lookAtDataFolder(folder: string): Promise<string> {
  const state = await dataFolderState(folder)
  if (state === "foreign")
    throw new Error(`${folder} holds files that are not the shop's; choose another DATA_DIR.`)
  if (state === "missing") return `${folder} will be made by the first start`
  await access(folder, constants.W_OK)
  return `${folder} belongs to the shop and can be written`
}

async function lookAtDisk(folder: string): Promise<string> {
  const { bavail, bsize } = await statfs(await nearestExisting(folder))
  const free = (bavail * bsize) / GIGABYTE
  if (free < NEEDED_GIGABYTES) {
    throw new Error(`only ${free.toFixed(1)} GB are free; make room for ${NEEDED_GIGABYTES} GB.`)
  }
  return `${free.toFixed(1)} GB are free`
}

async function nearestExisting(folder: string): Promise<string> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  )
  return isThere ? folder : nearestExisting(dirname(folder))
}

async function lookAtDatabase(environment: Environment, owner: number | undefined): Promise<string> {
  if (environment.databaseUrl) {
    await checkDatabase(environment.databaseUrl)
    return `${new URL(environment.databaseUrl).host} answers and knows Vietnamese letters`
  }
  if (!owner) return "the built-in server starts with the shop"
  const { POSTGRES_PASSWORD } = await loadSecrets(environment.dataFolder)
  const url = `postgres://postgres:${POSTGRES_PASSWORD}@127.0.0.1:${environment.postgresPort}/postgres`
  if (!(await canConnect(url)))
    throw new Error(`the built-in server does not answer on ${environment.postgresPort}.`)
  return `the built-in server answers on port ${environment.postgresPort}`
}

function portChecks(environment: Environment, owner: number | undefined): Check[] {
  const ports = { STOREFRONT_PORT: environment.storefrontPort, BACKEND_PORT: environment.backendPort }
  const all = environment.databaseUrl ? ports : { ...ports, POSTGRES_PORT: environment.postgresPort }
  return Object.entries(all).map(([variable, port]) => ({
    about: `Port ${port}`,
    look: async () => {
      if (owner) return `used by the running shop (process ${owner})`
      await requireFreePort(variable, port)
      return "free"
    },
  }))
}

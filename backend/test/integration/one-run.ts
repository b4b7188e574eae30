import { mkdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { connect } from "./database-server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** What the names of all databases of this run begin with. */
    run: string
    /** Where each worker of this run has a folder of its own. */
    folder: string
  }
}

/** The same for all projects of one call of Vitest, and for no other call. */
const run = `run-${process.pid}-${Math.floor(performance.timeOrigin)}`

/** Names the run, and takes away at its end what its files have left. */
export default async function oneRun({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), `cho-ocop-test-${run}`)
  await mkdir(folder, { recursive: true })
  provide("run", run)
  provide("folder", folder)
  return async () => {
    const client = await connect()
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [run],
    )
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
    await client.end()
    await rm(folder, { recursive: true, force: true })
  }
}

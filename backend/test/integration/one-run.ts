import { randomUUID } from "node:crypto"
import type { TestProject } from "vitest/node"
import { connect } from "./database-server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** What the names of the databases begin with that the files of this run share. */
    run: string
  }
}

/** Names the run, and drops at its end what its files have shared. */
export default function oneRun({ provide }: TestProject): () => Promise<void> {
  const run = `run-${randomUUID()}`
  provide("run", run)
  return async () => {
    const client = await connect()
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [run],
    )
    for (const { datname } of rows) await client.query(`drop database "${datname}"`)
    await client.end()
  }
}

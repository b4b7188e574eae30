import { createPostgresDatabaseTemplate as copyDatabase } from "@medusajs/test-utils"
import { inject } from "vitest"
import { connect } from "./database-server.ts"

/**
 * The name of a database that the files of a run share; whoever needs it first makes it from the database that `make`
 * has filled and answers, and the others wait. Copying ends all connections, so nothing that tests rely on may be
 * under way.
 */
export async function sharedDatabase(name: string, make: () => Promise<string>): Promise<string> {
  const shared = `${inject("run")}-${name}`
  const client = await connect()
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [shared])
    const { rows } = await client.query("select from pg_database where datname = $1", [shared])
    if (rows.length === 0) await copyDatabase({ databaseName: await make(), templateName: shared })
    return shared
  } finally {
    await client.end()
  }
}

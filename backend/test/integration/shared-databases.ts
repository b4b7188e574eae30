import { createPostgresDatabaseTemplate as copyDatabase } from "@medusajs/test-utils"
import { inject } from "vitest"
import { connect } from "./database-server.ts"

/** What a database holds that the files of a run share: its tables, or the usual part of the catalogue as well. */
export type Stage = "migrated" | "filled"

export interface SharedDatabases {
  isThere: (stage: Stage) => boolean
  /**
   * Lets the other files copy the database as it is once it has settled, where they want this stage and it is not there
   * yet. Copying ends all connections, so nothing that tests rely on may be under way.
   */
  keep: (stage: Stage, settle: () => Promise<void>) => Promise<void>
}

/**
 * Makes a file's database as a copy of the last wanted stage that an earlier file of the run has kept: migrating and
 * importing take longer than most tests. Where one is missing, the other files wait until this one has kept them all.
 */
export async function copyLastStage(own: string, wanted: Stage[]): Promise<SharedDatabases> {
  const client = await connect()
  await client.query("select pg_advisory_lock(1)")
  const { rows } = await client.query<{ datname: string }>("select datname from pg_database")
  const there = wanted.filter((stage) => rows.some(({ datname }) => datname === nameOf(stage)))
  const last = there.at(-1)
  if (last) await copyDatabase({ databaseName: nameOf(last), templateName: own })
  if (there.length === wanted.length) await client.end()
  return {
    isThere: (stage) => there.includes(stage),
    async keep(stage, settle) {
      if (there.includes(stage) || !wanted.includes(stage)) return
      await settle()
      await copyDatabase({ databaseName: own, templateName: nameOf(stage) })
      if (stage === wanted.at(-1)) await client.end()
    },
  }
}

function nameOf(stage: Stage): string {
  return `${inject("run")}-${stage}`
}

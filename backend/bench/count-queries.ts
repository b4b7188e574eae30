import { AsyncLocalStorage } from "node:async_hooks"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How often the work asks the database, leaving out what else the server does meanwhile. */
export async function countQueries(database: Knex, work: () => Promise<unknown>): Promise<number> {
  const working = new AsyncLocalStorage<true>()
  let queries = 0
  const count = () => {
    if (working.getStore()) queries++
  }
  database.on("query", count)
  try {
    await working.run(true, work)
  } finally {
    database.removeListener("query", count)
  }
  return queries
}

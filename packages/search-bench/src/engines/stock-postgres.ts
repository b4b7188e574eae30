import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Migrator } from "@medusajs/framework/mikro-orm/migrations"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import type { SearchTypes } from "@medusajs/framework/types"
import stock from "@medusajs/search-postgres"
import { definition } from "../definition.ts"
import { providerQueries } from "../questions.ts"
import { batches } from "./batches.ts"
import { openDatabase, settle } from "./database.ts"
import type { Engine, Place } from "./engine.ts"

/** It knows no places on the globe, so it has one field less to write. */
const { location: _, ...fields } = definition.fields
const index = { ...definition, fields }

const MIGRATIONS = join(
  dirname(fileURLToPath(import.meta.resolve("@medusajs/search-postgres"))),
  "migrations",
)

/** Medusa's own provider on PostgreSQL as it comes; it forgives mistakes only where a question says so. */
export async function stockPostgres({ url }: Place): Promise<Engine> {
  const database = await openDatabase(url)
  const [Provider] = stock.default.services as unknown as (new (
    container: object,
  ) => SearchTypes.ISearchProvider)[]
  if (!Provider) throw new Error("The stock provider is gone.")
  const provider = new Provider(database)
  return {
    version: database.version,
    close: database.close,
    async fill(documents) {
      await migrate(url)
      await provider.upsertIndex({ index })
      for (const batch of batches(documents)) {
        await provider.upsertDocuments({ index: index.physical_name, definition: index, documents: batch })
      }
      await settle(database)
    },
    async ask(question) {
      const queries = providerQueries(question, index, true)
      const [list] = await Promise.all(queries.map((query) => provider.search(query)))
      return list?.hits.length ?? 0
    },
  }
}

async function migrate(clientUrl: string | undefined): Promise<void> {
  const orm = await MikroORM.init({
    ...(clientUrl && { clientUrl }),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { path: MIGRATIONS, glob: "*.js", snapshot: false, silent: true },
  })
  await orm.getMigrator().up()
  await orm.close(true)
}

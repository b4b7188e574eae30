import { PostgresSearchService } from "@cho-ocop/search-postgres"
import { definition } from "../definition.ts"
import { providerQueries } from "../questions.ts"
import { batches } from "./batches.ts"
import { openDatabase, settle } from "./database.ts"
import type { Engine, Place } from "./engine.ts"

/** The shop's provider on PostgreSQL. */
export async function postgres({ url }: Place): Promise<Engine> {
  const database = await openDatabase(url)
  const provider = new PostgresSearchService(database)
  return {
    version: database.version,
    close: database.close,
    async fill(documents) {
      await provider.upsertIndex({ index: definition })
      for (const batch of batches(documents)) {
        await provider.upsertDocuments({ index: definition.physical_name, documents: batch })
      }
      await settle(database)
    },
    async ask(question) {
      const [list] = await provider.searchMany(providerQueries(question, definition))
      return list?.hits.length ?? 0
    },
  }
}

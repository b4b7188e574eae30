import { MeilisearchSearchService } from "@cho-ocop/search-meilisearch"
import { definition } from "../definition.ts"
import { providerQueries } from "../questions.ts"
import { batches } from "./batches.ts"
import type { Engine, Place } from "./engine.ts"

const PATIENCE_MS = 900_000

/** The shop's provider on Meilisearch. */
export async function meilisearch({ url, apiKey }: Place): Promise<Engine> {
  const provider = new MeilisearchSearchService({}, { host: url, api_key: apiKey })
  return {
    async version() {
      const answer = await fetch(new URL("/version", url), {
        headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
      })
      const { pkgVersion } = (await answer.json()) as { pkgVersion: string }
      return `Meilisearch ${pkgVersion}`
    },
    async fill(documents) {
      await provider.upsertIndex({ index: definition })
      const index = definition.physical_name
      const tasks = []
      for (const batch of batches(documents)) {
        tasks.push(await provider.upsertDocuments({ index, definition, documents: batch }))
      }
      for (const task of tasks) {
        const { status } = await provider.waitForTask(task, { timeout_ms: PATIENCE_MS })
        if (status !== "succeeded") throw new Error(`Meilisearch could not write: ${status}.`)
      }
    },
    async ask(question) {
      const [list] = await provider.searchMany(providerQueries(question, definition))
      return list?.hits.length ?? 0
    },
    async close() {},
  }
}

import { fileURLToPath } from "node:url"
import { MeilisearchSearchService } from "../src/meilisearch-search.ts"
import { type Edge, recordingEdge, replayingEdge } from "./edge.ts"
import { realServer } from "./server.ts"

export interface TestEngine {
  engine: MeilisearchSearchService
  /** Whether a server answers, not a recording. */
  isReal: boolean
  close(): Promise<void>
}

/**
 * The engine for a test file: on a real server where there is one, else on the answers one gave before. With `RECORD`
 * set the real server's answers are kept under this name.
 */
export async function openEngine(recording: string): Promise<TestEngine> {
  const file = fileURLToPath(new URL(`recordings/${recording}.json.br`, import.meta.url))
  const server = await realServer()
  const edge = server ? await edgeBefore(server.url, file) : await replayingEdge(file)
  return {
    engine: new MeilisearchSearchService({}, { host: edge.url, api_key: server?.apiKey }),
    isReal: server !== undefined,
    async close() {
      await edge.close()
      await server?.stop()
    },
  }
}

async function edgeBefore(url: string, file: string): Promise<Edge> {
  return process.env.RECORD ? recordingEdge(url, file) : { url, close: async () => {} }
}

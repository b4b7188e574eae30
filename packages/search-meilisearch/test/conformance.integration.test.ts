import { fileURLToPath } from "node:url"
import { describeConformance } from "@cho-ocop/search/conformance"
import { MeilisearchSearchService } from "../src/meilisearch-search.ts"
import { type Edge, recordingEdge, replayingEdge } from "./edge.ts"
import { realServer, type Server } from "./server.ts"

const FILE = fileURLToPath(new URL("recordings/conformance.json.br", import.meta.url))
const server = await realServer()

if (server) conform(`Meilisearch at ${server.url}`, async () => onServer(server))
else conform("Meilisearch as recorded", async () => replayingEdge(FILE))

async function onServer({ url, stop }: Server): Promise<Edge> {
  const edge = process.env.RECORD ? await recordingEdge(url, FILE) : { url, close: async () => {} }
  return {
    url: edge.url,
    async close() {
      await edge.close()
      await stop()
    },
  }
}

function conform(title: string, open: () => Promise<Edge>): void {
  let edge: Edge | undefined
  describeConformance(
    title,
    async () => {
      edge = await open()
      const options = { host: edge.url, api_key: server?.apiKey }
      return {
        engine: new MeilisearchSearchService({}, options),
        near: (near) => ({ [MeilisearchSearchService.identifier]: { near } }),
      }
    },
    async () => edge?.close(),
  )
}

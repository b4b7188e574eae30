import { realServer } from "@cho-ocop/search-meilisearch/real-server"
import { findingGoods, PROVINCES_TO_FIND_IN } from "./finding-goods.ts"

// Without a server the shop searches with PostgreSQL alone, and there is nothing more to see here.
const server = await realServer()
if (server) process.env.MEILI_URL = server.url
afterAll(() => server?.stop())

describe.runIf(server)("on Meilisearch", async () => {
  // The backend reads its environment when it is loaded.
  const { allVendors, inShop } = await import("./shop.ts")
  inShop(
    findingGoods,
    allVendors.filter(({ origin }) => PROVINCES_TO_FIND_IN.includes(origin.province)),
  )
})

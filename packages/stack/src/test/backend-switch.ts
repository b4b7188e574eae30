import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Child } from "../child.ts"
import type { Family } from "../family.ts"
import type { Shop } from "../shop.ts"

/**
 * Lets a browser journey take the backend down and bring it back: `POST /stop` and `POST /start` answer 204 once it is
 * done. Answers the address.
 */
export async function backendSwitch(family: Family, shop: Shop): Promise<string> {
  let backend = shop.backend
  const up = (now: Child) => (now.hasEnded() ? shop.startBackend() : now)
  const server = createServer(async ({ method, url }, response) => {
    try {
      if (method === "POST" && url === "/stop") await backend.stop()
      else if (method === "POST" && url === "/start") backend = await up(backend)
      else return response.writeHead(404).end()
      response.writeHead(204).end()
    } catch (thrown) {
      response.writeHead(500).end(String(thrown))
    }
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  family.atEnd(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

import { once } from "node:events"
import { createServer } from "node:http"
import type { Gateway, NoticeReading, NoticeVerdict } from "../src/index.ts"

/** A shop that has nothing but a notice route: it reads, remembers and answers with the verdict it is told. */
export interface Shop {
  noticeUrl: string
  readings: NoticeReading[]
  verdict: NoticeVerdict
  /** away: nothing listens to notices, as when the server is down */
  away: boolean
  stop: () => Promise<void>
}

export async function openShop(gateway: () => Gateway): Promise<Shop> {
  const shop: Shop = { noticeUrl: "", readings: [], verdict: "accepted", away: false, stop }
  const server = createServer(async (message, response) => {
    if (shop.away) return message.destroy()
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const rawBody = Buffer.concat(chunks).toString("utf8")
    const { searchParams } = new URL(message.url ?? "/", "http://shop")
    const reading = gateway().readNotice({
      method: message.method ?? "",
      headers: message.headers,
      query: Object.fromEntries(searchParams),
      body: rawBody === "" ? {} : JSON.parse(rawBody),
      rawBody,
    })
    shop.readings.push(reading)
    const verdict = "refusal" in reading ? reading.refusal : shop.verdict
    const { status, contentType, body } = gateway().answerNotice(verdict)
    response.writeHead(status, { "content-type": contentType }).end(body)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (address !== null && typeof address !== "string")
    shop.noticeUrl = `http://127.0.0.1:${address.port}/notices`

  async function stop(): Promise<void> {
    server.closeAllConnections()
    server.close()
    await once(server, "close")
  }

  return shop
}

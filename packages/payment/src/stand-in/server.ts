import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { Faults } from "./faults.ts"

export interface StandInRequest {
  method: string
  url: URL
  headers: IncomingMessage["headers"]
  body: string
}

export interface StandInAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export interface StandInServer {
  url: string
  stop: () => Promise<void>
}

export function jsonAnswer(value: unknown, status = 200): StandInAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) }
}

export function pageAnswer(body: string, status = 200): StandInAnswer {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body }
}

export function seeOther(location: string): StandInAnswer {
  return { status: 303, headers: { location }, body: "" }
}

/**
 * Listens on this machine only. `isApi` tells which requests come from the shop's server: the faults concern these,
 * never the pages a browser sees.
 */
export async function startServer(
  port: number,
  faults: Faults,
  isApi: (request: StandInRequest) => boolean,
  answer: (request: StandInRequest) => StandInAnswer | Promise<StandInAnswer>,
): Promise<StandInServer> {
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      send(response, { status: 500, headers: { "content-type": "text/plain" }, body: String(error) })
    })
  })

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(message)
    const fault = isApi(request) ? { ...faults } : null
    if (fault === null || fault.api === "none") return send(response, await answer(request))
    const carriedOut = fault.api === "slow" || fault.apiFails === "after" ? await answer(request) : null
    if (fault.api === "silent") return
    if (fault.api === "slow") await new Promise((done) => setTimeout(done, fault.slowMs))
    if (fault.api === "slow" && carriedOut !== null) return send(response, carriedOut)
    if (fault.api === "server_error") return send(response, { status: 503, headers: {}, body: "" })
    send(response, pageAnswer("<html><body>Bad gateway</body></html>"))
  }

  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("The stand-in got no port.")
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    },
  }
}

async function read(message: IncomingMessage): Promise<StandInRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return {
    method: message.method ?? "GET",
    url: new URL(message.url ?? "/", "http://stand-in"),
    headers: message.headers,
    body: Buffer.concat(chunks).toString("utf8"),
  }
}

function send(response: ServerResponse, { status, headers, body }: StandInAnswer): void {
  response.writeHead(status, headers)
  response.end(body)
}

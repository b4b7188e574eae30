import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { request as send } from "undici"
import { type Answer, Player, Recorder, type Request } from "./exchanges.ts"

/** An address that a client can use for a Meilisearch server. */
export interface Edge {
  url: string
  close(): Promise<void>
}

/** Stands in front of a server, passes everything on, and saves it to a file when closed. */
export async function recordingEdge(server: string, file: string): Promise<Edge> {
  const recorder = new Recorder()
  const edge = await listen(async (request, headers) => {
    const answer = await passOn(server, request, headers)
    recorder.add(request, answer)
    return answer
  })
  return {
    url: edge.url,
    async close() {
      await edge.close()
      const { body } = await passOn(server, { method: "GET", path: "/version", body: "" }, {})
      recorder.save(file, JSON.parse(body))
    },
  }
}

/** Stands in place of a server and gives the answers of a recording; what was never asked is refused. */
export async function replayingEdge(file: string): Promise<Edge & { serverVersion: string }> {
  const player = new Player(file)
  const edge = await listen(async (request) => player.answer(request) ?? notRecorded(request))
  return { ...edge, serverVersion: player.serverVersion }
}

function notRecorded({ method, path, body }: Request): Answer {
  const message = `Not recorded: ${method} ${path} ${body.slice(0, 500)}. Record anew with RECORD=1 and a real server.`
  return { status: 500, body: JSON.stringify({ message, code: "not_recorded", type: "internal", link: "" }) }
}

async function passOn(
  server: string,
  { method, path, body }: Request,
  headers: Record<string, string>,
): Promise<Answer> {
  const answer = await send(new URL(path, server), {
    method: method as "GET",
    headers,
    ...(body !== "" && { body }),
  })
  return { status: answer.statusCode, body: await answer.body.text() }
}

async function listen(
  answer: (request: Request, headers: Record<string, string>) => Promise<Answer>,
): Promise<Edge> {
  const server = createServer(async (incoming, response) =>
    respond(response, await answer(...(await read(incoming)))),
  )
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function read(incoming: IncomingMessage): Promise<[Request, Record<string, string>]> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { authorization } = incoming.headers
  const headers = { "content-type": "application/json", ...(authorization && { authorization }) }
  const { method = "GET", url: path = "/" } = incoming
  return [{ method, path, body: Buffer.concat(chunks).toString() }, headers]
}

function respond(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body)
}

import { Agent, get } from "node:http"

/** A phone: what robots look at does not count as a scan. */
const HEADERS = {
  "user-agent":
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
  "accept-language": "vi",
}

export interface Visited {
  status: number
  body: string
  milliseconds: number
}

/** Somebody at one network address who keeps one connection. */
export type Visitor = (url: URL) => Promise<Visited>

/** One address may look up 120 codes a minute, so each visitor has an address of its own: Linux answers all of 127/8. */
export function visitorAt(place: number): Visitor {
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 1,
    localAddress: `127.0.${Math.floor(place / 250)}.${2 + (place % 250)}`,
  })
  return (url) =>
    new Promise((resolve, reject) => {
      const began = performance.now()
      get(url, { agent, headers: HEADERS, family: 4 }, (answer) => {
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.once("error", reject)
        answer.once("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(parts).toString(),
            milliseconds: performance.now() - began,
          }),
        )
      }).once("error", reject)
    })
}

import type { IncomingMessage, ServerResponse } from "node:http"
import { LRUCache } from "lru-cache"

export const MEDIA_PREFIX = "/media/"
const KEPT_BYTES = 48 * 1024 * 1024
const KEPT_MS = 60_000
const PATIENCE_MS = 8_000
/** One readable name with an extension: no folders, nothing that climbs out of them. */
const KEY = /^[\w-][\w.-]{0,199}\.(webp|jpe?g|png|avif|svg)$/

interface Picture {
  type: string
  bytes: Buffer
}

/**
 * Serves pictures that the backend keeps, from memory where they were asked for before. A key never changes its content,
 * but its product may be taken down: memory lets go after a minute, browsers after a day.
 */
export function mediaFrom(backendUrl: string) {
  const kept = new LRUCache<string, Picture>({
    maxSize: KEPT_BYTES,
    ttl: KEPT_MS,
    sizeCalculation: ({ bytes }) => bytes.length,
  })

  async function fetchPicture(key: string): Promise<Picture | null> {
    const answer = await fetch(`${backendUrl}/static/${key}`, { signal: AbortSignal.timeout(PATIENCE_MS) })
    const type = answer.headers.get("content-type") ?? ""
    if (answer.status >= 500) throw new Error(`The backend answered ${answer.status}`)
    if (!answer.ok || !type.startsWith("image/")) return null
    const picture = { type, bytes: Buffer.from(await answer.arrayBuffer()) }
    kept.set(key, picture)
    return picture
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405)
    const key = (request.url ?? "").slice(MEDIA_PREFIX.length).split("?")[0] ?? ""
    if (!KEY.test(key)) return end(response, 404)
    try {
      const picture = kept.get(key) ?? (await fetchPicture(key))
      if (!picture) return end(response, 404)
      response.writeHead(200, {
        "content-type": picture.type,
        "content-length": picture.bytes.length,
        "cache-control": "public, max-age=86400",
      })
      response.end(request.method === "HEAD" ? undefined : picture.bytes)
    } catch {
      end(response, 503, { "retry-after": "10" })
    }
  }
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "cache-control": "no-store", ...headers }).end()
}

import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { CatalogueQuery } from "@cho-ocop/contracts"
import type { CacheProvider, CacheProviderFactory } from "astro"
import { LRUCache } from "lru-cache"
import { isPrivate } from "../paths.ts"
import { narrowPolicy } from "./narrow-policy.ts"

const PAGES_KEPT = 2_000
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
const KNOWN_PARAMETERS = new Set(Object.keys(CatalogueQuery.shape))

type Encoding = "br" | "gzip" | "identity"

interface KeptPage {
  headers: [string, string][]
  etag: string
  tags: string[]
  expiresAt: number
  bodies: Partial<Record<Encoding, Promise<Uint8Array<ArrayBuffer>>>>
  plain: Uint8Array<ArrayBuffer>
}

/**
 * Keeps finished pages in memory, compressed once. Only `200` answers that asked for it with
 * `Astro.cache.set({ maxAge, tags })` are kept. Visitors of a page that is being made share the making.
 */
const pageCache: CacheProviderFactory = (): CacheProvider => {
  const pages = new LRUCache<string, KeptPage>({ max: PAGES_KEPT })
  const making = new Map<string, Promise<KeptPage | null>>()
  let invalidations = 0

  return {
    name: "page-cache",

    async onRequest({ request, url }, next) {
      if (request.method !== "GET" || isPrivate(url.pathname)) return next()
      const key = cacheKey(url)
      const kept = pages.get(key)
      if (kept && kept.expiresAt > Date.now()) return answer(kept, request)

      const underWay = making.get(key)
      if (underWay) {
        const shared = await underWay
        return shared ? answer(shared, request) : next()
      }

      const before = invalidations
      let made: Response | undefined
      const page = next().then((response) => {
        made = response
        return toKeptPage(response)
      })
      making.set(
        key,
        page.catch(() => null),
      )
      try {
        const finished = await page
        if (!finished) return made ?? next()
        if (before === invalidations) pages.set(key, finished)
        return await answer(finished, request)
      } finally {
        making.delete(key)
      }
    },

    async invalidate({ tags = [] }) {
      invalidations += 1
      const gone = new Set([tags].flat())
      for (const [key, page] of pages) if (page.tags.some((tag) => gone.has(tag))) pages.delete(key)
    },
  }
}
export default pageCache

/** Parameters no page reads do not make another page. */
export function cacheKey(url: URL): string {
  const known = [...url.searchParams].filter(([name]) => KNOWN_PARAMETERS.has(name))
  const query = new URLSearchParams(known)
  query.sort()
  return `${url.pathname}?${query}`
}

async function toKeptPage(response: Response): Promise<KeptPage | null> {
  const maxAge = Number(/max-age=(\d+)/.exec(response.headers.get("cdn-cache-control") ?? "")?.[1] ?? 0)
  if (response.status !== 200 || maxAge === 0 || response.headers.has("set-cookie")) return null
  const plain = new Uint8Array(await response.arrayBuffer())
  const tags = (response.headers.get("cache-tag") ?? "").split(/,\s*/).filter(Boolean)
  const headers = keptHeaders(response.headers, plain)
  const etag = `W/"${createHash("sha1").update(plain).digest("base64url")}"`
  return { headers, etag, tags, expiresAt: Date.now() + maxAge * 1000, bodies: {}, plain }
}

function keptHeaders(given: Headers, page: Uint8Array): [string, string][] {
  const headers = new Headers(given)
  headers.delete("cdn-cache-control")
  headers.delete("cache-tag")
  const policy = headers.get("content-security-policy")
  if (policy) headers.set("content-security-policy", narrowPolicy(policy, new TextDecoder().decode(page)))
  return [...headers]
}

async function answer(page: KeptPage, request: Request): Promise<Response> {
  const headers = new Headers(page.headers)
  headers.set("etag", page.etag)
  headers.set("vary", "Accept-Encoding")
  headers.set("cache-control", "no-cache")
  if (request.headers.get("if-none-match") === page.etag) return new Response(null, { status: 304, headers })
  const encoding = acceptedEncoding(request.headers.get("accept-encoding") ?? "")
  page.bodies[encoding] ??= compress(page.plain, encoding)
  const body = await page.bodies[encoding]
  if (encoding !== "identity") headers.set("content-encoding", encoding)
  headers.set("content-length", String(body.byteLength))
  return new Response(body, { headers })
}

function acceptedEncoding(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return "br"
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity"
}

async function compress(
  plain: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "identity") return plain
  const packed =
    encoding === "br" ? await promisify(brotliCompress)(plain, BROTLI) : await promisify(gzip)(plain)
  return new Uint8Array(packed)
}

import type { APIRoute } from "astro"
import { KEPT_LABELS } from "../../trace/kept-labels.ts"

/** `GET /q/worker.js`: for the pages behind QR codes alone: asks the shop first, and shows what was kept where it cannot. */
export const GET: APIRoute = () =>
  new Response(WORKER, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  })

const WORKER = `addEventListener("install", () => skipWaiting())
addEventListener("activate", (event) => event.waitUntil(clients.claim()))
addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return
  event.respondWith(fromShopOrKept(request))
})
async function fromShopOrKept(request) {
  const kept = await caches.open(${JSON.stringify(KEPT_LABELS)})
  try {
    const answer = await fetch(request)
    if (answer.ok && request.mode === "navigate") await kept.put(request, answer.clone())
    return answer
  } catch (error) {
    const found = await kept.match(request, { ignoreVary: true }) ?? await kept.match(request, { ignoreSearch: true, ignoreVary: true })
    if (found) return found
    throw error
  }
}
`

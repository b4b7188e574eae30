import { CHECKLIST_PAGE } from "./checklist-page.ts"

/**
 * The service worker of the checklists: keeps page, script and styles on the phone, and answers with them before it
 * asks the server, so that a visit opens as fast without a line as with one. A new version takes over once it is there.
 */
export function checklistWorker(version: string): string {
  return `const FILES = ${JSON.stringify([CHECKLIST_PAGE, "/checklists/checklist.js", "/checklists/checklist.css"])}
const KEPT = "checklists-${version}"
addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))))
  skipWaiting()
})
addEventListener("activate", (event) => event.waitUntil(takeOver()))
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith("/checklists/")) return
  event.respondWith(keptOrAsked(event.request, mode === "navigate" ? ${JSON.stringify(CHECKLIST_PAGE)} : pathname))
})
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith("checklists-") && name !== KEPT)
  await Promise.all(others.map((name) => caches.delete(name)))
  await clients.claim()
}
async function keptOrAsked(request, file) {
  const kept = await caches.open(KEPT)
  return (await kept.match(file)) ?? fetch(request)
}
`
}

import { KEPT_LABELS } from "./kept-labels.ts"

/** Keeps the page with its picture on this phone, so that it opens without a line the next time. */
async function keepOffline(): Promise<void> {
  await navigator.serviceWorker.register("/q/worker.js", { scope: "/q/" })
  const kept = await caches.open(KEPT_LABELS)
  const pictures = [...document.images].map(({ currentSrc, src }) => currentSrc || src)
  // With its language, a label does not count as scanned again.
  const page = `${location.pathname}?lang=${document.documentElement.lang.slice(0, 2)}`
  const answer = await fetch(page)
  // What a wrong code is told is not worth keeping.
  if (!answer.ok) return
  await kept.put(page, answer)
  await kept.addAll(pictures)
}

if ("serviceWorker" in navigator && location.pathname.startsWith("/q/")) {
  addEventListener("load", () => void keepOffline().catch(() => undefined))
}

/** Nothing between a shopper and the shop may keep or index what is the shopper's own. */
const PRIVATE = { "cache-control": "no-store", "x-robots-tag": "noindex" }

/** Seconds until trying again makes sense: the backend counts tries by the minute. */
const RETRY_AFTER: Record<number, string> = { 429: "60", 503: "30" }

/** Answers with this status, for the pages of cart, checkout and orders. */
export function answerPrivately(response: { status?: number; headers: Headers }, status: number): void {
  response.status = status
  for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value)
  const wait = RETRY_AFTER[status]
  if (wait) response.headers.set("retry-after", wait)
}

/** After a form: the browser goes on with `GET path`, so that reloading sends nothing twice. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, location: path } })
}

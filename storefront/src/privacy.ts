/** Nothing between a shopper and the shop may keep or index what is the shopper's own. */
const PRIVATE = { "cache-control": "no-store", "x-robots-tag": "noindex" }

/** For the pages of cart, checkout and orders. */
export function keepPrivate({ headers }: { headers: Headers }): void {
  for (const [name, value] of Object.entries(PRIVATE)) headers.set(name, value)
}

/** After a form: the browser goes on with `GET path`, so that reloading sends nothing twice. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, location: path } })
}

import type { APIRoute } from "astro"

/** Codes of ours need no escapes; a serial with one is another's. */
const SERIAL = /\/21\/(\w+)$/

/**
 * `GET /01/…`: where a GS1 Digital Link on one of our labels leads to. The code of the label is its serial (21), or
 * `?code=` on labels of a whole lot; any other item is looked up by typing its code.
 */
export const GET: APIRoute = ({ url }) => {
  const code = SERIAL.exec(url.pathname)?.[1] ?? url.searchParams.get("code")
  const location = code ? `/q/${encodeURIComponent(code)}` : "/q"
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } })
}

import type { APIRoute } from "astro"
import { preferredLocale } from "../i18n/preferred-locale.ts"
import { pathOf } from "../paths.ts"

/** `GET /`: to the home page in the browser's language. */
export const GET: APIRoute = ({ request }) => {
  const location = pathOf("home", preferredLocale(request.headers.get("accept-language")))
  return new Response(null, {
    status: 302,
    headers: { location, vary: "Accept-Language", "cache-control": "private, no-cache" },
  })
}

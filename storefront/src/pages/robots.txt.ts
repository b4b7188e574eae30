import type { APIRoute } from "astro"
import { LOCALES, PATTERNS, PRIVATE_PAGES } from "../paths.ts"
import { settings } from "../settings.ts"

/** `GET /robots.txt`: all but cart, checkout and orders may be visited. */
export const GET: APIRoute = () => {
  const closed = PRIVATE_PAGES.flatMap((page) =>
    LOCALES.map((locale) => `Disallow: ${PATTERNS[page][locale].replace(/\[\w+\]$/, "")}`),
  )
  const lines = [
    "User-agent: *",
    ...closed,
    "Disallow: /api/",
    "",
    `Sitemap: ${settings.publicUrl}/sitemap.xml`,
    "",
  ]
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } })
}

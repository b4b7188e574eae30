import type { APIRoute } from "astro"
import { LOCALES, PATTERNS, PRIVATE_PAGES } from "../paths.ts"
import { settings } from "../settings.ts"

/** `GET /robots.txt`: all but cart, checkout, orders and the vendors' workspace may be visited. */
export const GET: APIRoute = () => {
  const paths = PRIVATE_PAGES.flatMap((page) => LOCALES.map((locale) => PATTERNS[page][locale]))
  const closed = paths
    .filter((path) => !paths.some((other) => path.startsWith(`${other}/`)))
    .map((path) => `Disallow: ${path.replace(/\[\w+\]$/, "")}`)
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

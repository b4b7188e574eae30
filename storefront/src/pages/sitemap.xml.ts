import type { APIRoute } from "astro"
import { listForSitemap } from "../backend/catalogue.ts"
import { keepPage } from "../cache/keep-page.ts"
import { settings } from "../settings.ts"
import { sitemapXml } from "../sitemap/sitemap.ts"

/** `GET /sitemap.xml`. */
export const GET: APIRoute = async (context) => {
  const xml = sitemapXml(await listForSitemap(), settings.publicUrl)
  keepPage(context, ["catalogue"])
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } })
}

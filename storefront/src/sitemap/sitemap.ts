import type { SitemapEntries } from "@cho-ocop/contracts"
import { provinces, regions } from "@cho-ocop/ocop"
import { LOCALES, pathOf } from "../paths.ts"

interface Entry {
  /** The address in each language. */
  paths: Record<(typeof LOCALES)[number], string>
  updatedAt?: string
}

const inBoth = (path: (locale: (typeof LOCALES)[number]) => string, updatedAt?: string): Entry => ({
  paths: { vi: path("vi"), en: path("en") },
  updatedAt,
})

/** The sitemap's XML: every page in both languages, each naming its counterpart. `origin` has no slash at its end. */
export function sitemapXml({ products, vendors, certificates }: SitemapEntries, origin: string): string {
  const entries = [
    inBoth((locale) => pathOf("home", locale)),
    inBoth((locale) => pathOf("products", locale)),
    inBoth((locale) => pathOf("producers", locale)),
    inBoth((locale) => pathOf("about-the-stars", locale)),
    inBoth((locale) => pathOf("inspection-draws", locale)),
    ...regions.map(({ slug }) => inBoth((locale) => pathOf("region", locale, { slug }))),
    ...provinces.map(({ slug }) => inBoth((locale) => pathOf("province", locale, { slug }))),
    ...products.map(({ handle, updated_at }) =>
      inBoth((locale) => pathOf("product", locale, { handle }), updated_at),
    ),
    ...vendors.map(({ handle, updated_at }) =>
      inBoth((locale) => pathOf("producer", locale, { handle }), updated_at),
    ),
    ...certificates.map(({ handle, updated_at }) =>
      inBoth((locale) => pathOf("certificate", locale, { handle }), updated_at),
    ),
  ]
  const urls = entries.flatMap((entry) => LOCALES.map((locale) => urlXml(entry, entry.paths[locale], origin)))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n")
}

function urlXml({ paths, updatedAt }: Entry, path: string, origin: string): string {
  const alternates = LOCALES.map(
    (locale) =>
      `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(origin + paths[locale])}"/>`,
  )
  const lastmod = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : ""
  return `<url><loc>${escapeXml(origin + path)}</loc>${lastmod}${alternates.join("")}</url>`
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}

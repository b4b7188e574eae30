import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { z } from "zod"
import { type Figure, table } from "./figures.ts"
import { measurePage } from "./pages.ts"
import { measureCached, measureUncached } from "./servers.ts"
import { catalogue, twoFacetLists } from "./two-facet-lists.ts"
import { measureWorkspace } from "./workspace-pages.ts"

const UNCACHED_LISTS = 400
const UNCACHED_PRODUCTS = 400

const settings = z
  .object({
    STOREFRONT_URL: z.url(),
    BACKEND_URL: z.url(),
    CHROMIUM_PATH: z.string(),
    VENDOR_EMAIL: z.email(),
    VENDOR_PASSWORD: z.string(),
  })
  .parse(process.env)
const { STOREFRONT_URL: shop, CHROMIUM_PATH: browser } = settings

const { items, facets } = await catalogue(settings.BACKEND_URL)
const product = `/vi/san-pham/${items[0]?.handle}`
const lists = twoFacetLists({ items, facets }, UNCACHED_LISTS + 1)
const [cachedList = "/vi/san-pham", ...otherLists] = lists
const sitemap = await (await fetch(new URL("/sitemap.xml", shop))).text()
const products = [...new Set(sitemap.match(/\/(vi\/san-pham|en\/products)\/[a-z0-9-]+/g))].filter(
  (path) => path !== product,
)

const figures: Figure[] = [
  ...(await measureUncached(shop, otherLists, { what: "List with two facets", p95: 150 })),
  ...(await measureCached(shop, cachedList, { what: "List with two facets", p95: 10 })),
  ...(await measureUncached(shop, products.slice(0, UNCACHED_PRODUCTS), { what: "Product page" })),
  ...(await measureCached(shop, product, { what: "Product page" })),
  ...(await measurePage("Home", `${shop}/vi`, browser)),
  ...(await measurePage("List", `${shop}/vi/san-pham`, browser)),
  ...(await measurePage("Product", `${shop}${product}`, browser)),
  ...(await measureWorkspace({
    shop,
    backend: settings.BACKEND_URL,
    chromePath: browser,
    vendor: { email: settings.VENDOR_EMAIL, password: settings.VENDOR_PASSWORD },
  })),
]

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
const results = `# Measured figures

Written by \`pnpm bench\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}.

Production build with the seeded catalogue; servers, browser and load on one machine. Pages: Lighthouse 13 with its mobile settings, medians of 5 runs. Servers: 10 connections; "uncached" asks for each address once (every pair of two facets, all sorts, both languages; every product in both languages), "cached" asks for one address again and again.

${table(figures)}
`
writeFileSync(join(import.meta.dirname, "RESULTS.md"), results)

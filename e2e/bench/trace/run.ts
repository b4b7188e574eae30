import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { z } from "zod"
import { signInOfficers, signInVendor } from "../../callers.ts"
import { type Figure, table } from "../figures.ts"
import { lighthouseRuns } from "../lighthouse-runs.ts"
import { openLot, printedAddresses, printLabels } from "./labels.ts"
import { measureLoad } from "./load.ts"
import { visitorAt } from "./visit.ts"
import { type Badged, measureWithdrawal } from "./withdrawal.ts"

const LABELS = 5000
const SHEET = 65
const VISITS = 1000
const WITHDRAWALS = 3
const KILOBYTE = 1000

const settings = z
  .object({
    STOREFRONT_URL: z.url(),
    BACKEND_URL: z.url(),
    CHROMIUM_PATH: z.string(),
    ADMIN_EMAIL: z.email(),
    ADMIN_PASSWORD: z.string(),
    VENDOR_EMAIL: z.email(),
    VENDOR_PASSWORD: z.string(),
  })
  .parse(process.env)
const { STOREFRONT_URL: shop, BACKEND_URL: backend, CHROMIUM_PATH: chromePath } = settings

const vendor = await signInVendor(backend, {
  email: settings.VENDOR_EMAIL,
  password: settings.VENDOR_PASSWORD,
})
const badged = await lotsOfProducts()
const [first] = badged
if (!first) throw new Error("The vendor sells nothing.")

const figures: Figure[] = [
  await measureLabels(first),
  ...(await measureLoads(first)),
  ...(await measurePaint(first)),
  ...(await measureWithdrawal(
    shop,
    await signInOfficers(backend, { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD }),
    badged,
  )),
]

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
const results = `# Labels, the page behind them and withdrawals, measured

Written by \`pnpm bench:trace\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}.

Production build with the seeded catalogue; servers, browser and load on one machine. Labels: ${LABELS.toLocaleString("en")} with numbers of their own on sheets of ${SHEET}, from the order until the PDF can be taken. Pages: 10 visitors at once, ${VISITS.toLocaleString("en")} visits to each kind; the page behind the QR code is never kept, looks at the vendor's chain and notes the scan each time, the product page is kept ("cached") or asked for once each ("uncached"). First paint: Lighthouse 13 with its mobile settings, a slow 4G phone, medians of 5 runs. Withdrawal: every place is asked ten times a second, the slowest of ${WITHDRAWALS} products counts.

${table(figures)}
`
writeFileSync(join(import.meta.dirname, "RESULTS.md"), results)

async function lotsOfProducts(): Promise<Badged[]> {
  const { products } = await vendor.ask<{ products: { id: string }[] }>("/vendor/products?sale=on_sale")
  const lots: Badged[] = []
  for (const { id } of products.slice(0, WITHDRAWALS)) {
    const lot = await openLot(vendor, id)
    const page = await fetch(`${backend}/shop/lots/${lot.code}`)
    const { product, vendor: producer } = (await page.json()) as {
      product: { handle: string; name: { vi: string } }
      vendor: { handle: string }
    }
    lots.push({
      product: { id, handle: product.handle, name: product.name.vi },
      vendor: producer.handle,
      lot,
    })
  }
  return lots
}

async function measureLabels({ lot }: Badged): Promise<Figure> {
  const { seconds } = await printLabels(vendor, lot.id, LABELS)
  return { what: "Labels a second", value: LABELS / seconds, unit: "" }
}

async function measureLoads({ product, lot }: Badged): Promise<Figure[]> {
  const { id } = await printLabels(vendor, lot.id, SHEET)
  const labels = await printedAddresses(vendor, id)
  const sitemap = await (await fetch(new URL("/sitemap.xml", shop))).text()
  const products = [...new Set(sitemap.match(/\/(vi\/san-pham|en\/products)\/[a-z0-9-]+/g))]
  const repeated = (urls: URL[]) =>
    Array.from({ length: VISITS }, (_, visit) => urls[visit % urls.length] ?? []).flat()
  const own = new URL(`/vi/san-pham/${product.handle}`, shop)
  return [
    ...(await measureLoad("Page behind the QR code", repeated(labels))),
    ...(await measureLoad(
      "Product page, uncached",
      products.slice(0, VISITS).map((path) => new URL(path, shop)),
    )),
    ...(await measureLoad("Product page, cached", repeated([own]))),
  ]
}

async function measurePaint({ lot }: Badged): Promise<Figure[]> {
  const url = `${shop}/q/${lot.code}?lang=vi`
  const { body } = await visitorAt(0)(new URL(url))
  const { audit, requests } = await lighthouseRuns(url, { chromePath })
  const page = "Page behind the QR code"
  return [
    { what: `${page}: weight`, value: Buffer.byteLength(body) / KILOBYTE, unit: "kB", aim: { atMost: 30 } },
    {
      what: `${page}: all that is sent, compressed`,
      value: audit("total-byte-weight") / KILOBYTE,
      unit: "kB",
    },
    { what: `${page}: requests`, value: requests, unit: "" },
    {
      what: `${page}: first contentful paint`,
      value: audit("first-contentful-paint") / 1000,
      unit: "s",
      aim: { atMost: 1 },
    },
  ]
}

import { setTimeout as wait } from "node:timers/promises"
import type { Ask } from "../../callers.ts"
import { today } from "../../today.ts"
import { type Figure, quantile } from "../figures.ts"
import { visitorAt } from "./visit.ts"

const POLL_MS = 100
const PATIENCE_MS = 120_000
/** Take turns at each place: one alone would ask more often than the shop lets an address look up codes. */
const VISITORS = 10
/** None of the load. */
const FIRST_ADDRESS = 100

/** A product, its producer, and a lot whose label leads to it. */
export interface Badged {
  product: { id: string; handle: string; name: string }
  /** Handle. */
  vendor: string
  lot: { id: string; code: string }
}

interface Officers {
  operator: Ask
  officer: Ask
}

/** A place that shows the badge, and whether an answer of it does. */
interface Place {
  name: string
  path: string
  shows: (body: string) => boolean
}

interface Certificate {
  id: string
  handle: string
}

/**
 * For each product: enters and verifies a certificate, waits until its badge stands everywhere, withdraws it, and waits
 * until it is gone everywhere. The figures are those of the slowest product.
 */
export async function measureWithdrawal(
  shop: string,
  officers: Officers,
  products: Badged[],
): Promise<Figure[]> {
  const gone: Record<string, number>[] = []
  const shown: number[] = []
  for (const badged of products) {
    const certificate = await enter(officers.operator, badged)
    const places = placesOf(badged, certificate)
    const began = performance.now()
    await officers.officer(`/admin/certificates/${certificate.id}/changes`, { kind: "verify_evidence" })
    shown.push(Math.max(...Object.values(await whenAll(shop, places, true, began))))
    const withdrawn = performance.now()
    await withdraw(officers.operator, certificate)
    gone.push(await whenAll(shop, places, false, withdrawn))
  }
  const last = gone.map((times) => Math.max(...Object.values(times)))
  return [
    ...Object.keys(gone[0] ?? {}).map((name) => ({
      what: `Badge gone after its withdrawal: ${name}`,
      value: Math.max(...gone.map((times) => times[name] ?? Number.NaN)),
      unit: "s",
    })),
    {
      what: "Badge gone after its withdrawal: the last place",
      value: quantile(last, 1),
      unit: "s",
      aim: { atMost: 60 },
    },
    { what: "Badge shown after its verification: the last place", value: quantile(shown, 1), unit: "s" },
  ]
}

async function enter(officer: Ask, { product }: Badged): Promise<Certificate> {
  const { certificate } = await officer<{ certificate: Certificate }>("/admin/certificates", {
    status: "recognised",
    product_id: product.id,
    star: 3,
    decision_number: `BENCH ${product.handle}`,
    issuer: "province",
    issued_on: today(),
    source: { title: "Measured, not decided", url: "https://cho-ocop.example/bench" },
  })
  return certificate
}

async function withdraw(officer: Ask, { id }: Certificate): Promise<void> {
  await officer(`/admin/certificates/${id}/changes`, {
    kind: "revoke",
    ground: "criteria_no_longer_met",
    decision_number: `BENCH WITHDRAWAL ${id}`,
    decided_by: "province",
    decided_on: today(),
  })
}

function placesOf({ product, vendor, lot }: Badged, certificate: Certificate): Place[] {
  const inCard = (body: string) => isCertified(body, `/vi/san-pham/${product.handle}"`)
  return [
    {
      name: "product page",
      path: `/vi/san-pham/${product.handle}`,
      shows: (body) => isCertified(body, "<h1"),
    },
    {
      name: "product page in English",
      path: `/en/products/${product.handle}`,
      shows: (body) => isCertified(body, "<h1"),
    },
    { name: "list of the producer's goods", path: `/vi/san-pham?producer=${vendor}`, shows: inCard },
    {
      name: "list of what is certified today",
      path: `/vi/san-pham?producer=${vendor}&validity=valid`,
      shows: inCard,
    },
    { name: "search", path: `/vi/san-pham?q=${encodeURIComponent(product.name)}`, shows: inCard },
    {
      name: "page of the certificate",
      path: `/vi/chung-nhan/${certificate.handle}.json`,
      shows: (body) => body.includes('"recognised"') && JSON.parse(body).state === "recognised",
    },
    {
      name: "badge for the producer's own site",
      path: `/badges/${certificate.handle}.svg`,
      shows: (body) => body.includes('data-state="recognised"'),
    },
    { name: "page behind the QR code", path: `/q/${lot.code}?lang=vi`, shows: (body) => body.includes("★") },
  ]
}

/** Whether the first standing behind a mark in the page is the certified one. */
function isCertified(body: string, mark: string): boolean {
  const at = body.indexOf(mark)
  return at !== -1 && /class="standing (\w+)/.exec(body.slice(at))?.[1] === "certified"
}

/** Seconds until each place showed the badge, or no longer did. */
async function whenAll(
  shop: string,
  places: Place[],
  wanted: boolean,
  began: number,
): Promise<Record<string, number>> {
  const times = places.map(async ({ name, path, shows }, place) => {
    const url = new URL(path, shop)
    const visitors = Array.from({ length: VISITORS }, (_, visitor) =>
      visitorAt(FIRST_ADDRESS + place * VISITORS + visitor),
    )
    while (performance.now() - began < PATIENCE_MS) {
      for (const visit of visitors) {
        const { status, body } = await visit(url)
        if (status === 200 && shows(body) === wanted) return [name, (performance.now() - began) / 1000]
        await wait(POLL_MS)
      }
    }
    throw new Error(`${url}: the badge ${wanted ? "did not show" : "was not gone"} in time.`)
  })
  return Object.fromEntries(await Promise.all(times))
}

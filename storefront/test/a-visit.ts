import { vi } from "vitest"
import type { Cookies, Visit } from "../src/visit.ts"

process.env.STOREFRONT_SECRET ??= "a secret for tests only"

type Answer = { status: number; body: unknown } | Error
type Asked = { route: string; headers: Headers; body: unknown }

/**
 * Stands in for the backend: answers `"POST /shop/carts"` and the like, an `Error` for a backend that is down.
 * The result collects what it was asked.
 */
export function backendAnswers(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const route = `${init.method} ${new URL(url).pathname}`
    asked.push({ route, headers: new Headers(init.headers), body: JSON.parse(String(init.body ?? null)) })
    const answer = answers[route]
    if (!answer) throw new Error(`nobody expected ${route}`)
    if (answer instanceof Error) throw answer
    return Response.json(answer.body, { status: answer.status })
  })
  return asked
}

export interface Browser extends Visit {
  clientAddress: string
  /** What the browser keeps, by the cookie's name. */
  kept: Map<string, string>
}

/** A browser that opens a page, or sends a form to it, with the cookies it keeps. */
export function aVisit(form: Record<string, string> | null, cookies: Record<string, string> = {}): Browser {
  const kept = new Map(Object.entries(cookies))
  const jar: Cookies = {
    get: (name) => (kept.has(name) ? { value: kept.get(name) ?? "" } : undefined),
    set: (name, value) => void kept.set(name, value),
    delete: (name) => void kept.delete(name),
  }
  const post = form && { method: "POST", body: new URLSearchParams(form) }
  return {
    request: new Request("http://localhost:4321/vi/page", post ?? {}),
    cookies: jar,
    locals: { locale: "vi" },
    clientAddress: "203.0.113.7",
    kept,
  }
}

export const CART_ID = "cart_01JZZZZZZZZZZZZZZZZZZZZZZZ"
export const CART_COOKIE = { cart: `${CART_ID}.${"t".repeat(43)}` }
export const VARIANT_ID = "variant_01JZZZZZZZZZZZZZZZZZZZZZZZ"

/** A cart as the backend tells it: one item at this price, shipping 25,000 đồng. */
export function aCart(price: number) {
  const item = {
    id: "cali_1",
    variant_id: VARIANT_ID,
    product_handle: "tra",
    name: { vi: "Trà", en: "Tea" },
    variant_title: { vi: "Gói", en: "Pack" },
    picture: {
      kind: "illustration",
      sizes: [{ width: 240, url: "/media/a.webp" }],
      preview_url: "/media/a.jpg",
    },
    quantity: 1,
    stock: 5,
    is_sold: true,
    unit_price: price,
    total: price,
  }
  const vendor = { handle: "htx", name: "HTX", province: "thai-nguyen" }
  const amounts = { item_total: price, shipping_total: 25_000, discounts: [], discount_total: 0 }
  const ship = { kind: "ship", fee: 25_000, is_lowest: false }
  const deliveries = { weight: 100, deliveries: [ship], delivery: "ship" }
  return {
    id: CART_ID,
    parcels: [{ vendor, items: [item], ...amounts, ...deliveries }],
    item_count: 1,
    ...amounts,
    promotions: [],
    total: price + 25_000,
  }
}

/** A refusal of the backend. */
export function problem(status: number, code: string): Answer {
  return { status, body: { code, message: code } }
}

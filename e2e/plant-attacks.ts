import { ALL_ATTACKS, ATTACK_OF_A_LINE } from "./attacks.ts"
import { TEA_PHOTO } from "./goods.ts"
import { inspect } from "./inspect.ts"
import { operator } from "./operator.ts"
import { askingShop, orderByProgram } from "./order-by-program.ts"
import type { Seller } from "./seller.ts"
import { deskOfProgram } from "./seller-desk.ts"
import { settings } from "./settings.ts"
import { inDays, today } from "./today.ts"

const MINUTE_MS = 60_000
const both = (text: string) => ({ vi: text, en: text })
const LINE = both(ATTACK_OF_A_LINE)
const LINES = both(ALL_ATTACKS)

/** Where what was planted can be read. */
export interface Planted {
  productId: string
  vendorHandle: string
  /** Code of a lot. */
  code: string
  lotId: string
  orderId: string
  orderNumber: string
  inspectionId: string
}

/** Writes attacks wherever shoppers, the producer and the operator write something that others read. */
export async function plantAttacks(seller: Seller): Promise<Planted> {
  const { ask } = seller
  const { products } = await ask<{ products: { id: string }[] }>("products")
  const productId = String(products[0]?.id)
  await plantProduct(seller, productId)
  const place = { name: ATTACK_OF_A_LINE }
  const { lot } = await ask<{ lot: { id: string; code: string } }>("lots", {
    kind: "product",
    product_id: productId,
    number: '"><script>',
    made_on: today(),
    quantity: { value: 5, unit: "piece" },
    time: `${today()}T00:00`,
    place,
    people: [{ name: ATTACK_OF_A_LINE, role: ATTACK_OF_A_LINE }],
    note: ALL_ATTACKS.slice(0, 1000),
  })
  const { vendor } = await ask<{ vendor: { handle: string } }>("me")
  const order = await plantOrder(seller)
  await plantOperatorsWords(productId)
  const inspectionId = await inspect(productId, ATTACK_OF_A_LINE)
  return { productId, vendorHandle: vendor.handle, code: lot.code, lotId: lot.id, ...order, inspectionId }
}

/** The product, its story with a photo, and the shop's own page; approved. */
async function plantProduct({ ask }: Seller, id: string): Promise<void> {
  const { picture } = await ask<{ picture: { id: string; version: number } }>(
    "pictures?name=anh.jpg",
    TEA_PHOTO.buffer,
  )
  await ask(`pictures/${picture.id}`, { version: picture.version, alt: LINE, caption: LINE })
  await ask("shop", {
    version: 0,
    page: { banner: picture.id, about: LINES, opening: LINE, holiday: null },
  })
  const { product } = await ask<{ product: { version: number; draft: object } }>(`products/${id}`)
  const draft = { ...product.draft, name: LINE, description: LINES, pictures: [picture.id] }
  await ask(`products/${id}`, { version: product.version, draft })
  const blocks = [
    { kind: "heading", id: "a", text: LINE },
    { kind: "paragraph", id: "b", text: LINES },
    { kind: "picture", id: "c", picture_id: picture.id, caption: LINE },
  ]
  const sections = { how_made: blocks, makers: [blocks[1]], place: [], material_area: [] }
  const { story } = await ask<{ story: { version: number } }>(`stories/${id}`, {
    version: 0,
    document: { sections, video: null },
  })
  await ask("products/submit", { ids: [id] })
  await ask(`stories/${id}/submit`, { version: story.version })
  const { reviews } = await operator.client.fetch<{ reviews: { id: string; product_id: string }[] }>(
    "/admin/reviews",
  )
  const ids = reviews.filter(({ product_id }) => product_id === id).map(({ id }) => id)
  await operator.client.fetch("/admin/reviews/approve", { method: "POST", body: { ids } })
}

/** An order, and a return that the producer refuses. */
async function plantOrder(seller: Seller): Promise<Pick<Planted, "orderId" | "orderNumber">> {
  const placed = await orderByProgram(settings.BACKEND_URL, seller.product, { written: ATTACK_OF_A_LINE })
  const { orders } = await seller.ask<{ orders: { id: string; number: string }[] }>("orders")
  const [part] = orders
  await deskOfProgram(seller).deliver(String(part?.number), placed.total)
  const path = `orders/${part?.id}`
  const { order } = await seller.ask<{ order: { items: { id: string }[] } }>(path)
  const lines = [{ line_id: order.items[0]?.id, quantity: 1 }]
  const back = { lines, reason: ATTACK_OF_A_LINE }
  await askingShop(settings.BACKEND_URL)(`orders/${placed.number}/parts/1/returns`, back, placed.headers)
  const asked = await seller.ask<{ order: { returns: { id: string }[] } }>(path)
  await seller.ask(`${path}/returns/${asked.order.returns[0]?.id}/decision`, {
    is_accepted: false,
    answer: ATTACK_OF_A_LINE,
  })
  return { orderId: String(part?.id), orderNumber: placed.number }
}

/** An announcement, a certificate and a list to draw from. */
async function plantOperatorsWords(productId: string): Promise<void> {
  const tell = (path: string, body: object) =>
    operator.client.fetch(`/admin/${path}`, { method: "POST", body })
  const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString()
  await tell("announcements", { title: LINE, body: LINES, from: at(-1), until: at(2) })
  await tell("certificates", {
    status: "recognised",
    product_id: productId,
    star: 4,
    decision_number: ATTACK_OF_A_LINE,
    issuer: "province",
    issued_on: today(),
  })
  await tell("inspection-plans", {
    kind: "random",
    title: ATTACK_OF_A_LINE,
    planned_on: inDays(1),
    draws: 1,
    seed_source: ATTACK_OF_A_LINE,
  })
}

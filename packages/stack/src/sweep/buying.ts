import { setTimeout as wait } from "node:timers/promises"
import { ask } from "../trial/ask.ts"
import type { VendorGoods } from "../trial/goods.ts"
import { type Method, Shopper } from "../trial/shopper.ts"
import type { TrialShop } from "../trial/trial-shop.ts"
import { type Begun, granted, type Scene } from "./deed.ts"

const VENDORS_IN_A_CART = 3
/** Of each thing: some can be taken out again, or sent back. */
const UNITS = 3
/** How long a notice may be on its way, in milliseconds. */
const NOTICE_MS = 5_000

/** Orders something of several vendors, the first of them as given; null where the server died before there was a cart. */
export async function order(scene: Scene, method: Method, firstVendor?: string): Promise<Begun | null> {
  const { shop, url, begun } = scene
  const shopper = new Shopper(shop)
  const lines = choose(scene, firstVendor).map(({ variant_id }) => ({ variant_id, quantity: UNITS }))
  const cart = await shopper.fill(url, lines)
  if (!cart) return null
  const one: Begun = {
    shopper,
    cart,
    method,
    number: null,
    redirect_url: null,
    token: "",
    isPaid: false,
    isGivenUp: false,
    refused: null,
  }
  begun.push(one)
  const { status, body } = await shopper.checkOut(url, cart, method)
  if (status === 201) {
    const { number, redirect_url, token } = body
    Object.assign(one, { number, redirect_url, token })
  } else if (status !== 0) {
    one.refused = body.code
  }
  return one
}

function choose({ goods }: Scene, firstVendor?: string): VendorGoods[] {
  const first = goods.filter(({ vendor_id }) => vendor_id === firstVendor)
  const others = goods.filter(({ vendor_id }) => vendor_id !== firstVendor)
  const start = Math.floor(Math.random() * (others.length - VENDORS_IN_A_CART))
  return [...first, ...others.slice(start)].slice(0, VENDORS_IN_A_CART)
}

/** Orders, and pays at the gateway at once. */
export async function orderAndPay(scene: Scene, method: Method, firstVendor?: string): Promise<Begun | null> {
  const one = await order(scene, method, firstVendor)
  if (one?.redirect_url) await pay(scene, one)
  return one
}

/** Pays, closes the page, and waits for the gateway's notice. */
export async function pay({ shop, standIns }: Scene, one: Begun): Promise<void> {
  one.isPaid = true
  await standIns.pay(one.redirect_url ?? "")
  await untilPlaced(shop, one, NOTICE_MS)
}

/** An order that stands, before anything dies. */
export async function placed(scene: Scene, method: Method, firstVendor?: string): Promise<Placed> {
  const one = await orderAndPay(scene, method, firstVendor)
  if (!one?.number || !(await untilPlaced(scene.shop, one, NOTICE_MS)))
    throw new Error("Nothing could be ordered before the server was to die.")
  return { ...one, number: one.number }
}

export type Placed = Begun & { number: string }

/** Whether the group stands within so many milliseconds. */
export async function untilPlaced(
  { database }: TrialShop,
  { number }: Begun,
  patienceMs: number,
): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (true) {
    const { rows } = await database
      .query<{ state: string }>("select state from order_group where number = $1", [number])
      .catch(() => ({ rows: [] }))
    if (rows[0]?.state === "placed") return true
    if (Date.now() > deadline) return false
    await wait(50)
  }
}

/** Orders, and calls the payment off at the gateway. */
export async function decline(scene: Scene, method: Method): Promise<void> {
  const one = await order(scene, method)
  if (!one?.redirect_url) return
  one.isGivenUp = true
  await scene.standIns.decline(one.redirect_url)
  // As the page does to which the gateway leads back.
  granted(
    await ask(`${scene.url}/shop/orders/${one.number}/payment/ask`, {
      body: {},
      headers: { "x-order-token": one.token },
    }),
  )
}

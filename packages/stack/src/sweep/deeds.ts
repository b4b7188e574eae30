import { setTimeout as wait } from "node:timers/promises"
import { ask } from "../trial/ask.ts"
import { type Method, Shopper } from "../trial/shopper.ts"
import type { Begun, Deed, Scene } from "./deed.ts"

const VENDORS_IN_A_CART = 3
/** How long a notice may be on its way, in milliseconds. */
const NOTICE_MS = 3_000

const PLACING = [
  "placing: before the transaction",
  "placing: orders written",
  "placing: before the commit",
  "placing: committed",
]
const PAYING = ["paying: before the gateway is asked", "paying: before the session is kept"]
const FINISHING = ["finishing: payment kept", "finishing: shares written", "finishing: committed"]

/** What lies on the way of each gateway's payment. */
export const GATEWAYS = ["vnpay", "vietqr"] as const

export function deeds(vendorWithAccount: string, methods: readonly Method[]): Deed[] {
  return [
    {
      name: "three checkouts, paid on delivery",
      crashPoints: PLACING,
      run: async (scene) => void (await Promise.all([1, 2, 3].map(() => order(scene, "cash_on_delivery")))),
    },
    { name: "a refund of cash", crashPoints: [], run: (scene) => refund(scene, "cash_on_delivery") },
    {
      name: "a payout",
      crashPoints: ["payout: before the commit", "payout: committed"],
      run: ({ operator, url }) => operator.payOut(url, vendorWithAccount),
    },
    ...GATEWAYS.filter((method) => methods.includes(method)).flatMap((method): Deed[] => [
      {
        name: `a checkout and its notice, ${method}`,
        crashPoints: [...PAYING, ...FINISHING],
        run: async (scene) => void (await pay(scene, method)),
      },
      {
        name: `a payment given up, ${method}`,
        crashPoints: ["expiring: before the commit", "expiring: committed"],
        run: (scene) => decline(scene, method),
      },
      {
        name: `a refund, ${method}`,
        crashPoints: ["refunding: before the group's payment", "refunding: after the group's payment"],
        run: (scene) => refund(scene, method),
      },
    ]),
  ]
}

/** Orders something of several vendors; null where the server died before there was a cart. */
async function order(scene: Scene, method: Method): Promise<Begun | null> {
  const { shop, url, goods } = scene
  const shopper = new Shopper(shop)
  const first = Math.floor(Math.random() * (goods.length - VENDORS_IN_A_CART))
  const lines = goods
    .slice(first, first + VENDORS_IN_A_CART)
    .map(({ variant_id }) => ({ variant_id, quantity: 1 + Math.floor(Math.random() * 2) }))
  const cart = await shopper.fill(url, lines)
  if (!cart) return null
  const begun: Begun = {
    shopper,
    cart,
    method,
    number: null,
    redirect_url: null,
    token: "",
    isGivenUp: false,
    refused: null,
  }
  scene.begun.push(begun)
  const { status, body } = await shopper.checkOut(url, cart, method)
  if (status === 201) {
    const { number, redirect_url, token } = body
    Object.assign(begun, { number, redirect_url, token })
  } else if (status !== 0) {
    begun.refused = body.code
  }
  return begun
}

async function pay(scene: Scene, method: Method): Promise<Begun | null> {
  const begun = await order(scene, method)
  if (!begun?.redirect_url) return begun
  await scene.standIns.pay(begun.redirect_url)
  await untilPlaced(scene, begun)
  return begun
}

async function decline(scene: Scene, method: Method): Promise<void> {
  const begun = await order(scene, method)
  if (!begun?.redirect_url) return
  begun.isGivenUp = true
  await scene.standIns.decline(begun.redirect_url)
  // As the page does to which the gateway leads back.
  await ask(`${scene.url}/shop/orders/${begun.number}/payment/ask`, {
    body: {},
    headers: { "x-order-token": begun.token },
  })
}

async function refund(scene: Scene, method: Method): Promise<void> {
  const { operator, url } = scene
  const begun = method === "cash_on_delivery" ? await order(scene, method) : await pay(scene, method)
  if (!begun?.number) return
  const [first] = await operator.paymentsOf(begun.number)
  if (!first) return
  if (method === "cash_on_delivery") await operator.capture(url, first)
  await operator.refund(url, first, 1_000)
}

async function untilPlaced({ shop }: Scene, { number }: Begun): Promise<void> {
  const deadline = Date.now() + NOTICE_MS
  while (Date.now() < deadline) {
    const { rows } = await shop.database.query<{ state: string }>(
      "select state from order_group where number = $1",
      [number],
    )
    if (rows[0]?.state !== "awaiting_payment") return
    await wait(50)
  }
}

import { randomUUID } from "node:crypto"
import { ask } from "../trial/ask.ts"
import type { Method } from "../trial/shopper.ts"
import { decline, order, orderAndPay, type Placed, placed } from "./buying.ts"
import { type Deed, repeatable, type Scene } from "./deed.ts"
import type { Resolution } from "./vendor.ts"

const PLACING = [
  "placing: before the transaction",
  "placing: orders written",
  "placing: before the commit",
  "placing: committed",
]
const PAYING = ["paying: before the gateway is asked", "paying: before the session is kept"]
const FINISHING = ["finishing: payment kept", "finishing: shares written", "finishing: committed"]
const REFUNDED = "refunding: after the group's payment"

const CHANGING = [
  "changing: edit has begun",
  "changing: before the commit",
  "changing: order is changed",
  "changing: money is back",
]
const SENDING_FOR_A_RETURN = ["changing: before the commit", "changing: goods are sent for a return"]

const GATEWAYS = ["vnpay", "vietqr"] as const

const ON_DELIVERY: readonly Deed[] = [
  {
    name: "three checkouts, paid on delivery",
    crashPoints: PLACING,
    takesMs: 2_500,
    prepare: async (scene) => async () => {
      await Promise.all([1, 2, 3].map(() => order(scene, "cash_on_delivery")))
    },
  },
  {
    name: "cash taken and a part of it given back",
    crashPoints: [],
    takesMs: 800,
    prepare: async (scene) => {
      const payment = await firstPayment(scene, await placed(scene, "cash_on_delivery"))
      return async () => {
        await scene.operator.capture(scene.url, payment)
        await scene.operator.refund(scene.url, payment, 1_000)
      }
    },
  },
  {
    name: "a payout",
    crashPoints: ["payout: before the commit", "payout: committed"],
    takesMs: 500,
    prepare:
      async ({ operator, url, vendor }) =>
      () =>
        operator.payOut(url, vendor.id),
  },
  canceling("cash_on_delivery", ["canceling: money is back"]),
  {
    name: "a parcel delivered for cash",
    crashPoints: [],
    takesMs: 800,
    prepare: async (scene) => {
      const { vendor } = scene
      const parcel = await vendor.send(await placed(scene, "cash_on_delivery", vendor.id))
      return async () => void (await repeatable(scene, vendor.delivery(parcel)))
    },
  },
  ...changes("cash_on_delivery"),
]

/** All that is done with the shop while it dies. */
export const DEEDS: readonly Deed[] = [
  ...ON_DELIVERY,
  ...GATEWAYS.flatMap((method): Deed[] => [
    {
      name: `a checkout and its notice, ${method}`,
      crashPoints: [...PAYING, ...FINISHING],
      takesMs: 3_000,
      prepare: async (scene) => async () => void (await orderAndPay(scene, method)),
    },
    {
      name: `a payment given up, ${method}`,
      crashPoints: ["expiring: before the commit", "expiring: committed"],
      takesMs: 3_000,
      prepare: async (scene) => () => decline(scene, method),
    },
    {
      name: `a refund, ${method}`,
      crashPoints: ["refunding: before the group's payment", REFUNDED],
      takesMs: 600,
      prepare: async (scene) => {
        const payment = await firstPayment(scene, await placed(scene, method))
        return () => scene.operator.refund(scene.url, payment, 1_000)
      },
    },
    canceling(method, [REFUNDED, "canceling: money is back"]),
    {
      name: `a return received, ${method}`,
      crashPoints: ["returning: goods are back", "returning: money is back"],
      takesMs: 800,
      prepare: async (scene) => {
        const { vendor } = scene
        const bought = await placed(scene, method, vendor.id)
        const back = await vendor.acceptReturn(bought)
        return async () => void (await repeatable(scene, vendor.receipt(back)))
      },
    },
    ...changes(method),
  ]),
]

/** A vendor sends other goods than were ordered, before it packs them or for what comes back. */
function changes(method: Method): Deed[] {
  return [
    {
      name: `an order changed, ${method}`,
      crashPoints: CHANGING,
      takesMs: 1_500,
      prepare: async (scene) => {
        const { vendor } = scene
        const change = await vendor.change(await placed(scene, method, vendor.id))
        return async () => void (await repeatable(scene, change))
      },
    },
    answered(method, "exchange", "a return answered with other goods", ["changing: exchange has begun"]),
    answered(method, "replace", "a return answered with the same again", ["changing: claim has begun"]),
  ]
}

function answered(method: Method, resolution: Resolution, what: string, begun: readonly string[]): Deed {
  return {
    name: `${what}, ${method}`,
    crashPoints: [...begun, ...SENDING_FOR_A_RETURN],
    takesMs: 1_500,
    prepare: async (scene) => {
      const { vendor } = scene
      const asked = await vendor.askedBack(await placed(scene, method, vendor.id))
      return async () => void (await repeatable(scene, vendor.answer(asked, resolution)))
    },
  }
}

function canceling(method: Method, crashPoints: readonly string[]): Deed {
  return {
    name: `a part cancelled, ${method}`,
    crashPoints,
    takesMs: 800,
    prepare: async (scene) => {
      const { number, token } = await placed(scene, method)
      const headers = { "x-order-token": token, "idempotency-key": randomUUID() }
      const cancel = () =>
        ask(`${scene.url}/shop/orders/${number}/parts/1/cancel`, { body: { reason: "Đặt nhầm" }, headers })
      return async () => void (await repeatable(scene, cancel))
    },
  }
}

async function firstPayment({ operator }: Scene, { number }: Placed) {
  const [first] = await operator.paymentsOf(number)
  if (!first) throw new Error(`${number} has no payment`)
  return first
}

import { createRequire } from "node:module"
import { setTimeout } from "node:timers/promises"
import type {
  CartResponse,
  NewCart,
  Order,
  OrderResponse,
  PaymentMethod,
  PlacedOrder,
} from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "zod"
import { noTrouble, payos, stopGateways, vnpay } from "./gateways.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { mailTo } from "./workspace.ts"

const { settlePayments } = createRequire(import.meta.url)(
  "../../src/payment/settle-payments.ts",
) as typeof import("../../src/payment/settle-payments.ts")

/** What a shopper does on the page of a gateway, with the reference by which the gateway knows the payment. */
const GATEWAYS = {
  vietqr: {
    name: "payos",
    standIn: payos,
    open: async () => undefined,
    last: () => String(payos.book().payments.at(-1)?.orderCode),
  },
  vnpay: {
    name: "vnpay",
    standIn: vnpay,
    open: async (page: string) => void (await fetch(page)),
    last: () => String(vnpay.book().payments.at(-1)?.reference),
  },
} as const
type Method = keyof typeof GATEWAYS

interface Awaiting {
  number: string
  token: string
  total: number
  cart: z.infer<typeof NewCart>
  reference: string
}

inShop((shop) => {
  beforeEach(noTrouble)
  afterAll(stopGateways)

  const service = <Service>(name: string) => shop.container().resolve<Service>(name)
  const rows = async <Row extends object>(table: string): Promise<Row[]> =>
    service<(table: string) => { select: () => Promise<Row[]> }>("__pg_connection__")(table).select()

  /** Of two vendors; each test finds the shop as it is after this. */
  let cart: z.infer<typeof NewCart>
  beforeAll(async () => {
    cart = await cartOfTwoVendors()
  })

  async function cartOfTwoVendors() {
    const [first, second] = [await shop.product("province=quang-ninh"), await shop.product("province=ha-noi")]
    const { cart, token } = await shop.cartWith(first.variants[0]?.id ?? "", 2)
    const { body } = await shop.post<z.infer<typeof CartResponse>>(
      `/shop/carts/${cart.id}/items`,
      { variant_id: second.variants[0]?.id, quantity: 1 },
      { "x-cart-token": token },
    )
    return { cart: body.cart, token }
  }

  const checkOut = (bought: z.infer<typeof NewCart>, payment_method: PaymentMethod, { email = "" } = {}) =>
    shop.post<PlacedOrder>(
      `/shop/carts/${bought.cart.id}/checkout`,
      {
        locale: "vi",
        email,
        address: {
          name: "Nguyễn Thị Hoa",
          phone: "0912 345 678",
          province_code: "01",
          commune_code: "00577",
          street: "12 ngõ Gốm",
        },
        payment_method,
        expected_total: bought.cart.total,
      },
      { "x-cart-token": bought.token },
    )

  /** An order of two vendors whose payment is awaited, with the gateway's page opened. */
  async function awaiting(method: Method, email = ""): Promise<Awaiting> {
    const { status, body } = await checkOut(cart, method, { email })
    expect(status).toBe(201)
    await GATEWAYS[method].open(String(body.redirect_url))
    return { ...body, total: cart.cart.total, cart, reference: GATEWAYS[method].last() }
  }

  const withToken = ({ token }: { token: string }) => ({ "x-order-token": token })
  const orderOf = async (placed: { number: string; token: string }): Promise<Order> =>
    (await shop.get<z.infer<typeof OrderResponse>>(`/shop/orders/${placed.number}`, withToken(placed))).body
      .order
  const ask = (placed: { number: string; token: string }, what: "ask" | "cancel" = "ask") =>
    shop.post<z.infer<typeof OrderResponse>>(
      `/shop/orders/${placed.number}/payment/${what}`,
      {},
      withToken(placed),
    )
  const stateOf = async (placed: Awaiting) => (await orderOf(placed)).payment.state
  const becomes = (placed: Awaiting, state: Order["payment"]["state"]) =>
    soon(async () => expect(await stateOf(placed)).toBe(state))
  const settle = () => settlePayments(shop.container())

  interface NoticeRow {
    reference: string | null
    verdict: string
    problem: string | null
    repeats: number
    processed_at: Date | null
  }
  /** Those about a payment; a stand-in may still be repeating those of an earlier test. */
  const notices = async (placed?: Awaiting) =>
    (await rows<NoticeRow>("payment_notice")).filter(
      ({ reference }) => !placed || reference === placed.reference,
    )
  const refunds = () => rows<{ amount: string; state: string; reason: string }>("payment_refund")

  /** The time to pay is long over. */
  async function letTimePass({ number }: Awaiting) {
    const groups = service<{
      listOrderGroups: (filter: object) => Promise<{ id: string }[]>
      updateOrderGroups: (change: object) => Promise<unknown>
    }>("order_group")
    const [group] = await groups.listOrderGroups({ number })
    await groups.updateOrderGroups({ id: group?.id, pay_until: new Date(Date.now() - 20 * 60_000) })
  }

  const captured = async () =>
    (await rows<{ amount: string; payment_id: string }>("capture")).map(({ amount }) => Number(amount))

  it("offers each gateway whose keys are there, and cash on delivery always", async () => {
    const { body } = await shop.get("/shop/payment-methods")
    expect(body).toEqual({ payment_methods: ["cash_on_delivery", "vietqr", "vnpay"] })
  })

  it("knows no notices of a gateway that is not there", async () => {
    for (const path of ["/payment-notices/momo", "/payment-notices/constructor"])
      expect(await shop.get(path)).toMatchObject({ status: 404, body: { code: "not_found" } })
    expect(await notices()).toEqual([])
  })

  describe.each(["vietqr", "vnpay"] as const)("paid by %s", (method) => {
    const { standIn, name } = GATEWAYS[method]

    it("an order waits for its payment, shows how to pay, and is placed once it is paid", async () => {
      const placed = await awaiting(method)
      const before = await orderOf(placed)
      expect(before.payment).toMatchObject({ method, state: "awaiting" })
      expect(before.payment.redirect_url).toContain(standIn.url)
      expect(before.payment.qr === null).toBe(method === "vnpay")
      expect(Date.parse(before.payment.pay_until ?? "")).toBeGreaterThan(Date.now())
      expect(before.parcels.map(({ state }) => state)).toEqual(["awaiting_payment", "awaiting_payment"])

      standIn.pay(placed.reference)
      await becomes(placed, "paid")
      const order = await orderOf(placed)
      expect(order).toMatchObject({
        total: placed.total,
        parcels: [{ state: "placed" }, { state: "placed" }],
      })
      expect((await captured()).toSorted((a, b) => a - b)).toEqual(
        [placed.total, ...order.parcels.map((parcel) => parcel.item_total + parcel.shipping_total)].toSorted(
          (a, b) => a - b,
        ),
      )
      await soon(async () => expect(standIn.book().notices.at(-1)?.settled).toBe(true))
    })

    it("a customer who closes the page after paying gets the order, also when no notice arrives", async () => {
      const placed = await awaiting(method)
      standIn.faults.noticesLost = true
      standIn.pay(placed.reference)
      expect(await stateOf(placed)).toBe("awaiting")
      await settle()
      expect(await stateOf(placed)).toBe("paid")
    })

    it("a customer who comes back before the notice sees the truth", async () => {
      const placed = await awaiting(method)
      standIn.faults.noticeDelayMs = 5_000
      standIn.pay(placed.reference)
      expect((await ask(placed)).body.order.payment.state).toBe("paid")
    })

    it("eight notices at once, and the same again later, make one order", async () => {
      const placed = await awaiting(method)
      standIn.faults.noticeCopies = 8
      standIn.pay(placed.reference)
      await becomes(placed, "paid")
      await soon(async () =>
        expect(standIn.book().notices.filter((one) => one.reference === placed.reference)).toHaveLength(8),
      )
      expect(await notices(placed)).toMatchObject([{ verdict: "accepted", problem: null, repeats: 7 }])
      expect(await rows("order")).toHaveLength(2)
      expect(await captured()).toHaveLength(3)
      expect(await refunds()).toEqual([])
    })

    it("an altered notice pays nothing and is shown to the operator", async () => {
      const placed = await awaiting(method)
      standIn.faults.noticesAltered = true
      standIn.pay(placed.reference)
      // The gateway sends it again as long as it is refused; of an earlier test's orders it may tell still.
      const altered = { verdict: "signature_invalid", problem: "signature_invalid" }
      await soon(async () => expect(await notices()).toContainEqual(expect.objectContaining(altered)))
      expect(await stateOf(placed)).toBe("awaiting")
    })

    it("a notice of another amount is kept as wrong, and the gateway's own book decides", async () => {
      const placed = await awaiting(method)
      standIn.faults.noticeAmount = placed.total - 1
      standIn.faults.api = "rubbish"
      standIn.pay(placed.reference)
      await soon(async () =>
        expect((await notices(placed))[0]).toMatchObject({
          verdict: "amount_wrong",
          problem: "amount_wrong",
        }),
      )
      expect(await stateOf(placed)).toBe("awaiting")
      noTrouble()
      await settle()
      expect(await stateOf(placed)).toBe("paid")
    })

    it("what is paid too late is given back, or noted for the operator where the gateway cannot", async () => {
      const placed = await awaiting(method)
      await letTimePass(placed)
      await settle()
      expect(await stateOf(placed)).toBe("expired")
      expect(await rows("order")).toEqual([])
      expect(await rows("reservation_item")).toEqual([])

      standIn.pay(placed.reference)
      await soon(async () =>
        expect(await refunds()).toMatchObject([
          {
            amount: String(placed.total),
            reason: "late",
            state: method === "vnpay" ? "refunded" : "by_hand",
          },
        ]),
      )
      await soon(async () => expect(await notices(placed)).toMatchObject([{ problem: "late" }]))
      expect(vnpay.book().refunds.filter(({ reference }) => reference === placed.reference)).toHaveLength(
        method === "vnpay" ? 1 : 0,
      )
      expect(await stateOf(placed)).toBe("expired")
    })

    it("a shopper who gives up has the cart back; money that comes all the same goes back", async () => {
      const placed = await awaiting(method)
      expect((await ask(placed, "cancel")).body.order.payment.state).toBe("expired")
      const again = await checkOut(placed.cart, "cash_on_delivery")
      expect(again.status).toBe(201)
      expect(again.body.number).not.toBe(placed.number)

      standIn.pay(placed.reference)
      await soon(async () => expect(await refunds()).toMatchObject([{ reason: "late" }]))
      expect(await stateOf(placed)).toBe("expired")
      expect(await rows("order")).toHaveLength(2)
    })

    it("a shopper who gives up a moment too late has bought", async () => {
      const placed = await awaiting(method)
      standIn.faults.noticesLost = true
      standIn.pay(placed.reference)
      expect((await ask(placed, "cancel")).body.order.payment.state).toBe("paid")
    })

    it("a shopper who declines at the gateway has the cart back", async () => {
      const placed = await awaiting(method)
      standIn.decline(placed.reference)
      expect((await ask(placed)).body.order.payment.state).toBe("expired")
      expect(
        await shop.get(`/shop/carts/${placed.cart.cart.id}`, { "x-cart-token": placed.cart.token }),
      ).toMatchObject({ status: 200 })
    })

    it.each(["silent", "rubbish", "server_error"] as const)(
      "waits while the gateway is %s",
      async (fault) => {
        const placed = await awaiting(method)
        standIn.faults.noticesLost = true
        standIn.pay(placed.reference)
        standIn.faults.api = fault
        await letTimePass(placed)
        await settle()
        expect(await stateOf(placed)).toBe("awaiting")
        expect(await ask(placed, "cancel")).toMatchObject({ status: 503, body: { code: "unavailable" } })
        standIn.faults.api = "none"
        await settle()
        expect(await stateOf(placed)).toBe("paid")
      },
    )

    it("a refund of one vendor's part is made by the gateway, or noted as to be done by hand", async () => {
      const placed = await awaiting(method)
      standIn.pay(placed.reference)
      await becomes(placed, "paid")
      const [share] = await rows<{ payment_id: string; amount: string }>("order_share")
      const payments = service<{ refundPayment: (refund: object) => Promise<unknown> }>("payment")
      await payments.refundPayment({ payment_id: share?.payment_id, amount: Number(share?.amount) })
      expect(await refunds()).toMatchObject([
        { amount: share?.amount, reason: "order", state: method === "vnpay" ? "refunded" : "by_hand" },
      ])
      expect(vnpay.book().refunds.filter(({ reference }) => reference === placed.reference)).toHaveLength(
        method === "vnpay" ? 1 : 0,
      )
    })

    it("tells a shopper that money is sent back only once it is", async () => {
      const email = `${method}@shopper.example`
      const placed = await awaiting(method, email)
      standIn.pay(placed.reference)
      await becomes(placed, "paid")
      const [part] = (await orderOf(placed)).parcels
      await shop.post(`/shop/orders/${placed.number}/parts/1/cancel`, {}, withToken(placed))
      const refund = async () => {
        const { payment, parcels } = await orderOf(placed)
        expect(parcels[0]?.refunded).toBe((part?.item_total ?? 0) + (part?.shipping_total ?? 0))
        return [payment.state, ...(parcels[0]?.refunds ?? []).map(({ state }) => state)]
      }
      const letter = (words: string) => soon(async () => expect((await mailTo(email)).text).toContain(words))
      if (method === "vnpay") {
        expect(await refund()).toEqual(["partly_refunded", "given_back"])
        return letter("đã được hoàn lại cho bạn")
      }
      expect(await refund()).toEqual(["refunding", "by_hand"])
      await letter("chợ sẽ chuyển khoản trả bạn")
      const [noted] = await rows<{ id: string }>("payment_refund")
      const admin = await operator(shop)
      const done = () => shop.post(`/admin/payment-refunds/${noted?.id}/done`, {}, admin)
      const answers = await Promise.all([done(), done()])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(await refund()).toEqual(["partly_refunded", "given_back"])
      await letter("đã được chuyển trả bạn ngày")
    })

    it("tells the operator of what came to its notice route, by name of the gateway", async () => {
      await shop.post(`/payment-notices/${name}`, { data: { orderCode: 1 }, signature: "x" })
      expect(await notices()).toContainEqual(
        expect.objectContaining({ verdict: "malformed", problem: "malformed" }),
      )
    })
  })

  describe("a refund that stumbles at its gateway", () => {
    interface Exceptions {
      refunds: { id: string; state: string; reason: string; is_left_to_hand: boolean }[]
    }
    let admin: Record<string, string>
    beforeEach(async () => {
      admin = await operator(shop)
    })
    const toGiveBack = async () =>
      (await shop.get<Exceptions>("/admin/payment-exceptions", admin)).body.refunds
    const done = (id: unknown) => shop.post(`/admin/payment-refunds/${id}/done`, {}, admin)
    async function paid() {
      const placed = await awaiting("vnpay")
      vnpay.pay(placed.reference)
      await becomes(placed, "paid")
      return placed
    }
    const cancelPart = (placed: Awaiting) =>
      shop.post(`/shop/orders/${placed.number}/parts/1/cancel`, {}, withToken(placed))
    const refundsOf = ({ reference }: Awaiting) =>
      vnpay.book().refunds.filter((one) => one.reference === reference && one.status === "00")

    it("asks nobody to transfer what was refused and is not owed, however often it is tried", async () => {
      const placed = await paid()
      vnpay.faults.refunds = "09"
      for (const _ of [1, 2])
        expect(await cancelPart(placed)).toMatchObject({ status: 502, body: { code: "refund_failed" } })
      expect(await toGiveBack()).toEqual([])
      for (const { id } of await rows<{ id: string }>("payment_refund"))
        expect(await done(id)).toMatchObject({ status: 404, body: { code: "not_found" } })
      noTrouble()
      expect((await cancelPart(placed)).status).toBe(200)
      expect(refundsOf(placed)).toHaveLength(1)
      expect(await toGiveBack()).toEqual([])
    })

    it("has somebody transfer what was refused and is owed all the same", async () => {
      const placed = await awaiting("vnpay")
      await letTimePass(placed)
      await settle()
      vnpay.faults.refunds = "09"
      vnpay.pay(placed.reference)
      const [late] = await soon(async () => {
        const refunds = await toGiveBack()
        expect(refunds).toMatchObject([{ state: "refused", reason: "late", is_left_to_hand: true }])
        return refunds
      })
      expect((await done(late?.id)).status).toBe(200)
      expect(await toGiveBack()).toEqual([])
    })

    it("is not transferred by hand while the gateway may still make it, and never overwritten after", async () => {
      const placed = await paid()
      vnpay.faults.api = "server_error"
      expect((await cancelPart(placed)).status).toBe(200)
      const [noted] = await toGiveBack()
      expect(noted).toMatchObject({ state: "unknown", is_left_to_hand: false })
      expect(await done(noted?.id)).toMatchObject({ status: 409, body: { code: "not_possible_now" } })

      const yesterday = new Date(Date.now() - 24 * 60 * 60_000)
      await service<Knex>("__pg_connection__")("payment_refund").update({
        created_at: yesterday,
        updated_at: yesterday,
      })
      expect(await toGiveBack()).toMatchObject([{ state: "unknown", is_left_to_hand: true }])
      Object.assign(vnpay.faults, { api: "slow", slowMs: 1_500 })
      const asking = settle()
      await setTimeout(500)
      expect((await done(noted?.id)).status).toBe(200)
      await asking
      expect(await refunds()).toMatchObject([{ state: "done_by_hand" }])
      expect(refundsOf(placed)).toEqual([])
    })
  })

  it("begins a payment later that could not begin because the gateway answered rubbish", async () => {
    payos.faults.api = "rubbish"
    const { status, body } = await checkOut(cart, "vietqr")
    expect({ status, redirect_url: body.redirect_url }).toEqual({ status: 201, redirect_url: null })
    expect((await orderOf(body)).payment).toMatchObject({ state: "awaiting", redirect_url: null, qr: null })
    payos.faults.api = "none"
    expect((await ask(body)).body.order.payment.redirect_url).toContain(payos.url)
  })

  it("two transfers that make the whole together pay an order, in whichever order they are told", async () => {
    const placed = await awaiting("vietqr")
    payos.faults.noticeDelayMs = 1_500
    payos.pay(placed.reference, 1_000)
    payos.faults.noticeDelayMs = 0
    payos.pay(placed.reference, placed.total - 1_000)
    await becomes(placed, "paid")
    await soon(async () => expect(await notices(placed)).toHaveLength(2))
    await soon(async () =>
      expect((await notices(placed)).every(({ processed_at }) => processed_at)).toBe(true),
    )
    expect(await refunds()).toEqual([])
  })

  it("a transfer of one đồng too little pays nothing and is noted to be given back once time is up", async () => {
    const placed = await awaiting("vietqr")
    payos.pay(placed.reference, placed.total - 1)
    await soon(async () => expect(await notices(placed)).toMatchObject([{ problem: "amount_wrong" }]))
    expect(await stateOf(placed)).toBe("awaiting")
    await letTimePass(placed)
    await settle()
    expect(await stateOf(placed)).toBe("expired")
    expect(await refunds()).toMatchObject([{ amount: String(placed.total - 1), state: "by_hand" }])
  })

  it("a transfer of one đồng too much pays nothing either, and goes back", async () => {
    const placed = await awaiting("vietqr")
    payos.pay(placed.reference, placed.total + 1)
    await becomes(placed, "expired")
    await soon(async () =>
      expect(await refunds()).toMatchObject([{ amount: String(placed.total + 1), state: "by_hand" }]),
    )
  })

  it("a second transfer for a paid order goes back, and the order stays", async () => {
    const placed = await awaiting("vietqr")
    payos.pay(placed.reference)
    await becomes(placed, "paid")
    payos.pay(placed.reference)
    await soon(async () =>
      expect(await refunds()).toMatchObject([
        { amount: String(placed.total), reason: "surplus", state: "by_hand" },
      ]),
    )
    expect(await stateOf(placed)).toBe("paid")
  })
})

import { createRequire } from "node:module"
import { setTimeout } from "node:timers/promises"
import type {
  NewCart,
  Order,
  OrderParcel,
  PaymentMethod,
  PlacedOrder,
  VendorOrder,
} from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentExceptions } from "../../src/payment/list-exceptions.ts"
import { noTrouble, stopGateways, vnpay } from "./gateways.ts"
import { member } from "./goods.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { bookOrder } = load(
  "../../src/ledger/book-order.ts",
) as typeof import("../../src/ledger/book-order.ts")
const { findAll } = load(
  "../../src/reconciler/reconcile.ts",
) as typeof import("../../src/reconciler/reconcile.ts")

type Headers = Record<string, string>

const UNITS = 3

/** An order as the operator's own page of it shows. */
interface AdminOrder {
  id: string
  total: number
  summary: { pending_difference: number }
  items: { id: string; variant_id: string; unit_price: number; quantity: number }[]
  fulfillments: { id: string }[]
  payment_collections: {
    id: string
    status: string
    payments: { id: string; canceled_at: string | null }[]
  }[]
}

inShop((shop) => {
  let admin: Headers
  let vendors: { id: string; headers: Headers; variants: string[]; place: string; delivery: string }[]
  const placed = new Map<string, PlacedOrder>()

  const database = () => shop.container().resolve<Knex>("__pg_connection__")

  beforeAll(async () => {
    admin = await operator(shop)
    vendors = await Promise.all([0, 1, 2].map(readVendor))
    for (const { variants } of vendors) for (const variant of variants) await shop.setStock(variant, 50)
    placed.set("cash_on_delivery", await place("cash_on_delivery"))
    placed.set("vnpay", await place("vnpay"))
    vnpay.pay(vnpay.book().payments.at(-1)?.reference ?? "")
    await soon(async () => expect((await pageOf("vnpay")).payment.state).toBe("paid"))
    for (const { id } of await database()("order").select("id")) await bookOrder(shop.container(), id)
    placed.set("unpaid", await place("vnpay"))
  })
  afterAll(stopGateways)

  async function readVendor(index: number) {
    const { vendor, headers } = await member(shop, `chu-${index}@don.example`, { vendor: index })
    const query = shop.container().resolve("query")
    const { data } = await query.graph({
      entity: "vendor",
      fields: ["stock_location.id", "shipping_option.id", "products.variants.id"],
      filters: { id: vendor.id },
    })
    const [record] = data as unknown as {
      stock_location: { id: string }
      shipping_option: { id: string }
      products: { variants: { id: string }[] }[]
    }[]
    const variants = (record?.products ?? []).flatMap((product) => product.variants.map(({ id }) => id))
    return {
      id: vendor.id,
      headers,
      variants: variants.slice(0, 2),
      place: record?.stock_location.id ?? "",
      delivery: record?.shipping_option.id ?? "",
    }
  }

  /** Three vendors' goods, bought together by somebody in Hà Nội. */
  async function place(payment_method: PaymentMethod): Promise<PlacedOrder> {
    const [first = "", ...others] = vendors.map(({ variants }) => variants[0] ?? "")
    const { cart, token } = await shop.cartWith(first, UNITS)
    const headers = { "x-cart-token": token }
    for (const variant_id of others)
      await shop.post(`/shop/carts/${cart.id}/items`, { variant_id, quantity: UNITS }, headers)
    const address = { province_code: "01", commune_code: "00577", street: "12 ngõ Gốm" }
    const quote = { province_code: "01", deliveries: {} }
    const { body } = await shop.post<NewCart>(`/shop/carts/${cart.id}/quote`, quote, headers)
    const checkout = {
      locale: "vi",
      address: { name: "Nguyễn Thị Hoa", phone: "0912 345 678", ...address },
      payment_method,
      expected_total: body.cart.total,
    }
    const answer = await shop.post<PlacedOrder>(`/shop/carts/${cart.id}/checkout`, checkout, headers)
    expect(answer.status).toBe(201)
    if (answer.body.redirect_url) await fetch(answer.body.redirect_url)
    return answer.body
  }

  const placedBy = (method: string) => placed.get(method) ?? expect.fail(`nothing is ordered by ${method}`)

  async function pageOf(method: string): Promise<Order> {
    const { number, token } = placedBy(method)
    const { status, body } = await shop.get<{ order: Order }>(`/shop/orders/${number}`, {
      "x-order-token": token,
    })
    expect(status).toBe(200)
    return body.order
  }

  /** The part of the first, second or third vendor, with what everybody sees of it. */
  async function partOf(method: string, vendor = 0) {
    const { id: vendor_id, headers } = vendors[vendor] ?? expect.fail("there are three vendors")
    const { number } = placedBy(method)
    const row: { id: string; custom_display_id: string } = await database()("order")
      .join("order_share", "order_share.order_id", "order.id")
      .join("order_group", "order_group.id", "order_share.group_id")
      .where({ vendor_id, number })
      .first("order.id", "custom_display_id")
    const fields = "+items.variant_id,*fulfillments,*payment_collections.payments,+payment_collections.status"
    return {
      ...row,
      inAdmin: async () =>
        (await ask<{ order: AdminOrder }>("get", `/admin/orders/${row.id}?fields=${fields}`)).order,
      forShopper: async (): Promise<OrderParcel> =>
        (await pageOf(method)).parcels.find((parcel) => parcel.number === row.custom_display_id) ??
        expect.fail(`no part ${row.custom_display_id}`),
      forVendor: async (): Promise<VendorOrder> => {
        const { status, body } = await shop.get<{ order: VendorOrder }>(`/vendor/orders/${row.id}`, headers)
        expect(status).toBe(200)
        return body.order
      },
      deed: async (what: string, body: object = {}) =>
        expect(await shop.post(`/vendor/orders/${row.id}/${what}`, body, headers)).toMatchObject({
          status: 200,
        }),
      ledger: async () => {
        await bookOrder(shop.container(), row.id)
        const entries: { kind: string; amount: string }[] = await database()("ledger_entry").where({
          order_id: row.id,
        })
        const sums: Record<string, number> = {}
        for (const { kind, amount } of entries) sums[kind] = (sums[kind] ?? 0) + Number(amount)
        return sums
      },
      reserved: async (variant: string) => {
        const { rows } = await database().raw<{ rows: { location_id: string; quantity: string }[] }>(
          `select r.location_id, r.quantity from reservation_item r
           join order_line_item l on l.id = r.line_item_id join order_item i on i.item_id = l.id
           where i.order_id = ? and l.variant_id = ? and r.deleted_at is null
           group by r.id`,
          [row.id, variant],
        )
        return rows.map(({ location_id, quantity }) => ({ location_id, quantity: Number(quantity) }))
      },
    }
  }
  type Part = Awaited<ReturnType<typeof partOf>>

  /** Something the operator does in the admin, which is done. */
  async function ask<Body>(method: "get" | "post", path: string, body: object = {}): Promise<Body> {
    const answer =
      method === "get" ? await shop.get<Body>(path, admin) : await shop.post<Body>(path, body, admin)
    expect({ path, status: answer.status, body: answer.status === 200 || answer.body }).toEqual({
      path,
      status: 200,
      body: true,
    })
    return answer.body
  }
  /** Something the operator tries in the admin, and the code with which it is refused. */
  async function refused(path: string, body: object = {}) {
    const answer = await shop.post<{ code?: string; type?: string; message: string }>(path, body, admin)
    expect(answer.body.message).toMatch(/^[A-Z0-9].+\.$/)
    return answer.body.code ?? answer.body.type
  }

  /** What moved of all money and goods but those of one order. */
  async function allBut({ id }: { id: string }) {
    const read = async (text: string) => (await database().raw(text, [id])).rows
    return {
      orders: await read(
        `select o.id, o.status, o.version, s.amount, s.payment_id, s.voided_at, s.commission from "order" o
         join order_share s on s.order_id = o.id where o.id <> ? order by o.id`,
      ),
      money: await read(
        `select p.id, p.amount, p.canceled_at, (select sum(amount) from capture where payment_id = p.id) captured,
                (select sum(amount) from refund where payment_id = p.id) refunded
         from payment p join order_payment_collection c on c.payment_collection_id = p.payment_collection_id
         where c.order_id <> ? order by p.id`,
      ),
      reservations: await read(
        `select r.id, r.quantity from reservation_item r join order_item i on i.item_id = r.line_item_id
         where i.order_id <> ? order by r.id`,
      ),
      ledger: await read("select id from ledger_entry where order_id <> ? order by id"),
    }
  }

  const lineOf = async ({ inAdmin }: Part, index = 0) =>
    (await inAdmin()).items[index] ?? expect.fail("the order has lines")
  const paymentOf = async ({ inAdmin }: Part) =>
    (await inAdmin()).payment_collections.flatMap(({ payments }) => payments).find((one) => !one.canceled_at)
      ?.id ?? expect.fail("the order has a payment")

  async function begunEdit({ id }: Part, change: () => Promise<unknown>) {
    await ask("post", "/admin/order-edits", { order_id: id })
    await change()
  }
  async function edit(part: Part, change: () => Promise<unknown>) {
    await begunEdit(part, change)
    await ask("post", `/admin/order-edits/${part.id}/request`)
    await ask("post", `/admin/order-edits/${part.id}/confirm`)
  }
  const setQuantity = async (part: Part, quantity: number) =>
    ask("post", `/admin/order-edits/${part.id}/items/item/${(await lineOf(part)).id}`, { quantity })
  const add = ({ id }: Part, variant_id: string) =>
    ask("post", `/admin/order-edits/${id}/items`, { items: [{ variant_id, quantity: 1 }] })

  /** Sent and delivered as the operator does it, and on delivery the cash is captured. */
  async function bring(part: Part) {
    const { items } = await part.inAdmin()
    const all = items.map(({ id, quantity }) => ({ id, quantity }))
    const path = `/admin/orders/${part.id}/fulfillments`
    await ask("post", path, { items: all })
    const parcel = (await part.inAdmin()).fulfillments.at(-1)?.id
    await ask("post", `${path}/${parcel}/shipments`, { items: all })
    await ask("post", `${path}/${parcel}/mark-as-delivered`)
    if ((await part.inAdmin()).summary.pending_difference > 0)
      await ask("post", `/admin/payments/${await paymentOf(part)}/capture`, {})
  }
  async function receive(returnId: string | undefined, lineId: string, location_id?: string) {
    await ask("post", `/admin/returns/${returnId}/receive`)
    if (location_id) await ask("post", `/admin/returns/${returnId}`, { location_id })
    await ask("post", `/admin/returns/${returnId}/receive-items`, { items: [{ id: lineId, quantity: 1 }] })
    await ask("post", `/admin/returns/${returnId}/receive/confirm`)
  }
  const refundOwed = async (part: Part) => {
    const { summary } = await part.inAdmin()
    const amount = -summary.pending_difference
    await ask("post", `/admin/payments/${await paymentOf(part)}/refund`, { amount })
    return amount
  }
  const refundedByGateway = () => vnpay.book().refunds.reduce((sum, { amount }) => sum + amount, 0)

  describe.each(["cash_on_delivery", "vnpay"] as const)("an order of three vendors paid by %s", (method) => {
    const isCash = method === "cash_on_delivery"
    let refundedBefore = 0
    beforeEach(() => {
      refundedBefore = refundedByGateway()
    })
    const gatewayGave = () => refundedByGateway() - refundedBefore

    it("goods are taken out of one part: less is collected, or their money goes back", async () => {
      const part = await partOf(method)
      const { unit_price } = await lineOf(part)
      const before = await part.forShopper()
      const others = await allBut(part)
      await edit(part, () => setQuantity(part, UNITS - 1))
      const total = before.item_total + before.shipping_total - unit_price
      if (isCash) {
        await soon(async () => expect(await paymentOf(part)).toBeTruthy())
        expect(await part.forVendor()).toMatchObject({ to_collect: total, money: { total } })
        await part.deed("packings")
        const parcel_id = (await part.forVendor()).parcels[0]?.id
        await part.deed("shipments", { parcel_id })
        await part.deed("deliveries", { parcel_id, collected: total })
        expect(await part.ledger()).toMatchObject({
          sale: total - before.shipping_total,
          shipping: before.shipping_total,
          payout: -total,
        })
      } else {
        expect(await refundOwed(part)).toBe(unit_price)
        expect(gatewayGave()).toBe(unit_price)
        expect(await part.ledger()).toMatchObject({ sale: before.item_total, refund: -unit_price })
        expect(await refused(`/admin/payments/${await paymentOf(part)}/refund`, { amount: total + 1 })).toBe(
          "not_allowed",
        )
      }
      expect(await part.forShopper()).toMatchObject({
        item_total: before.item_total - unit_price,
        refunded: isCash ? 0 : unit_price,
        to_pay: 0,
        items: [{ quantity: UNITS - 1 }],
      })
      expect((await part.inAdmin()).summary.pending_difference).toBe(0)
      expect(await allBut(part)).toEqual(others)
      expect(await findAll(shop.container())).toEqual([])
    })

    it("money that is given back twice by a second click or under one key goes back once", async () => {
      const part = await partOf(method)
      await bring(part)
      const path = `/admin/payments/${await paymentOf(part)}/refund`
      const refund = (amount: number, key?: string) =>
        shop.post<{ code?: string }>(path, { amount }, { ...admin, ...(key && { "idempotency-key": key }) })
      const clicks = await Promise.all([refund(1_000), refund(1_000)])
      expect(clicks.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(await refused(path, { amount: 1_000 })).toBe("not_possible_now")
      const first = await refund(1_000, "second refund")
      expect(first.status).toBe(200)
      expect(await refund(1_000, "second refund")).toMatchObject({ status: 200, body: first.body })
      expect((await part.forVendor()).money).toMatchObject({ refunded: 2_000 })
      expect(gatewayGave()).toBe(isCash ? 0 : 2_000)
    })

    it("goods are added to one part: more is collected, or asked for until the operator has it", async () => {
      const part = await partOf(method, 1)
      const { variants = [], place } = vendors[1] ?? {}
      const variant = variants[1] ?? ""
      const before = await part.forShopper()
      const others = await allBut(part)
      await edit(part, () => add(part, variant))
      const added = await lineOf(
        part,
        (await part.inAdmin()).items.findIndex((line) => line.variant_id === variant),
      )
      expect(await part.reserved(variant)).toEqual([{ location_id: place, quantity: 1 }])
      const after = await part.forShopper()
      expect(after.item_total).toBe(before.item_total + added.unit_price)
      expect(after.items).toHaveLength(2)
      const total = after.item_total + after.shipping_total
      if (isCash) {
        await soon(async () => expect(await paymentOf(part)).toBeTruthy())
        expect((await part.forVendor()).to_collect).toBe(total)
        expect((await pageOf(method)).payment.state).toBe("due_on_delivery")
        await bring(part)
        expect(await part.ledger()).toMatchObject({ sale: after.item_total, payout: -total })
      } else {
        expect(after.to_pay).toBe(added.unit_price)
        const { payment_collections } = await part.inAdmin()
        const [paid, open] = ["completed", "not_paid"].map(
          (status) => payment_collections.find((one) => one.status === status)?.id,
        )
        const settle = (id: string | undefined) => `/admin/payment-collections/${id}/mark-as-paid`
        expect(await refused(settle(paid), { order_id: part.id })).toBe("not_allowed")
        await ask("post", settle(open), { order_id: part.id })
        expect((await part.forShopper()).to_pay).toBe(0)
        expect(await part.ledger()).toMatchObject({ sale: after.item_total, shipping: after.shipping_total })
      }
      expect((await part.forVendor()).money).toMatchObject({ total, paid: total })
      expect(await allBut(part)).toEqual(others)
      expect(await findAll(shop.container())).toEqual([])
      await part.deed(isCash ? "refunds" : "cancel", { reason: "Hết hàng", ...(isCash && { amount: total }) })
      expect((await part.forVendor()).money).toMatchObject({ refunded: total, refundable: 0 })
      expect(gatewayGave()).toBe(isCash ? 0 : total - added.unit_price)
      if (isCash) return
      const toTransfer = async () => {
        const { refunds } = await ask<PaymentExceptions>("get", "/admin/payment-exceptions")
        return refunds.filter(({ gateway }) => gateway === "by_hand")
      }
      const [byHand] = await toTransfer()
      expect(byHand).toMatchObject({ amount: added.unit_price, is_left_to_hand: true })
      const transferred = `/admin/payment-refunds/${byHand?.id}/done`
      await ask("post", transferred)
      expect(await refused(transferred)).toBe("already_decided")
      expect(await toTransfer()).toEqual([])
      expect((await part.forShopper()).refunds.map(({ state }) => state)).toEqual([
        "given_back",
        "given_back",
      ])
    })

    it("goods come back, and their money goes back once", async () => {
      const part = await partOf(method)
      const line = await lineOf(part)
      const others = await allBut(part)
      await bring(part)
      const { return: begun } = await ask<{ return: { id: string } }>("post", "/admin/returns", {
        order_id: part.id,
      })
      await ask("post", `/admin/returns/${begun.id}/request-items`, { items: [{ id: line.id, quantity: 1 }] })
      await ask("post", `/admin/returns/${begun.id}/request`)
      await receive(begun.id, line.id)
      expect(await refundOwed(part)).toBe(line.unit_price)
      expect(gatewayGave()).toBe(isCash ? 0 : line.unit_price)
      expect(await part.ledger()).toMatchObject({ refund: -line.unit_price })
      expect(await part.forShopper()).toMatchObject({ state: "delivered", refunded: line.unit_price })
      const { money } = await part.forVendor()
      expect(money).toMatchObject({ refunded: line.unit_price })
      const path = `/admin/payments/${await paymentOf(part)}/refund`
      expect(await refused(path, { amount: (money?.refundable ?? 0) + 1 })).toBe("not_allowed")
      expect(await refused(path, { amount: 0.5 })).toBe("not_allowed")
      expect(await allBut(part)).toEqual(others)
    })

    it("goods are exchanged for others of the same vendor, and the difference is settled", async () => {
      const part = await partOf(method, 1)
      const { variants = [], place, delivery } = vendors[1] ?? {}
      const variant = variants[1] ?? ""
      await bring(part)
      const before = await part.forShopper()
      const others = await allBut(part)
      const line = await lineOf(part)
      const { exchange } = await ask<{ exchange: { id: string } }>("post", "/admin/exchanges", {
        order_id: part.id,
      })
      const path = `/admin/exchanges/${exchange.id}`
      await ask("post", `${path}/inbound/items`, { items: [{ id: line.id, quantity: 1 }] })
      expect(
        await refused(`${path}/outbound/items`, {
          items: [{ variant_id: vendors[0]?.variants[0], quantity: 1 }],
        }),
      ).toBe("bad_request")
      await ask("post", `${path}/outbound/items`, { items: [{ variant_id: variant, quantity: 1 }] })
      const sent = { shipping_option_id: delivery, custom_amount: 0 }
      await ask("post", `${path}/outbound/shipping-method`, sent)
      const confirmed = await ask<{ return: { id: string } }>("post", `${path}/request`)
      expect(await part.reserved(variant)).toEqual([{ location_id: place, quantity: 1 }])
      await receive(confirmed.return.id, line.id)
      const items = (await part.inAdmin()).items
      const price = items.find((one) => one.variant_id === variant)?.unit_price ?? 0
      const owed = price - line.unit_price
      expect((await part.inAdmin()).summary.pending_difference).toBe(owed)
      if (owed < 0) await refundOwed(part)
      expect((await part.forShopper()).to_pay).toBe(Math.max(owed, 0))
      if (isCash && owed > 0) await soon(async () => expect((await part.forVendor()).to_collect).toBe(owed))
      expect(await part.forShopper()).toMatchObject({
        state: "partly_shipped",
        item_total: before.item_total + owed,
      })
      expect(await part.forVendor()).toMatchObject({ to_do: "pack", state: "partly_shipped" })
      expect(await allBut(part)).toEqual(others)
    })

    it("faulty goods are replaced, which costs their shopper nothing", async () => {
      const part = await partOf(method, 2)
      const { variants = [], place, delivery } = vendors[2] ?? {}
      await bring(part)
      const before = await part.forShopper()
      const others = await allBut(part)
      const line = await lineOf(part)
      const begin = async () =>
        (
          await ask<{ claim: { id: string } }>("post", "/admin/claims", {
            order_id: part.id,
            type: "replace",
          })
        ).claim.id
      const path = `/admin/claims/${await begin()}`
      const faulty = [{ id: line.id, quantity: 1 }]
      await ask("post", `${path}/claim-items`, { items: faulty })
      const replacement = { variant_id: variants[0], quantity: 1 }
      await ask("post", `${path}/outbound/items`, { items: [replacement] })
      await ask("post", `${path}/outbound/shipping-method`, {
        shipping_option_id: delivery,
        custom_amount: 0,
      })
      expect(await refused(`${path}/request`)).toBe("amount_differs")
      await ask("post", `${path}/inbound/items`, { items: faulty })
      const confirmed = await ask<{ return: { id: string } }>("post", `${path}/request`)
      expect(await part.reserved(variants[0] ?? "")).toEqual([{ location_id: place, quantity: 1 }])
      await receive(confirmed.return.id, line.id)
      expect((await part.inAdmin()).summary.pending_difference).toBe(0)
      expect(await part.forShopper()).toMatchObject({ item_total: before.item_total, refunded: 0, to_pay: 0 })
      expect(await part.forVendor()).toMatchObject({ to_do: "pack", to_collect: 0 })
      expect(await allBut(part)).toEqual(others)
    })
  })

  it("packs nothing of an order whose vendor is cancelling it", async () => {
    placed.set("canceled", await place("vnpay"))
    vnpay.pay(vnpay.book().payments.at(-1)?.reference ?? "")
    await soon(async () => expect((await pageOf("canceled")).payment.state).toBe("paid"))
    const part = await partOf("canceled")
    const { id } = await lineOf(part)
    Object.assign(vnpay.faults, { api: "slow", slowMs: 2_000 })
    const pack = async () => {
      await setTimeout(700)
      return refused(`/admin/orders/${part.id}/fulfillments`, { items: [{ id, quantity: 1 }] })
    }
    const [packed] = await Promise.all([pack(), part.deed("cancel", { reason: "Hết hàng" })])
    noTrouble()
    expect(packed).toBe("invalid_data")
    expect(await part.forVendor()).toMatchObject({ state: "canceled", parcels: [] })
    expect((await part.inAdmin()).fulfillments).toEqual([])
    expect(await findAll(shop.container())).toEqual([])
  })

  it("leaves a vendor nothing to do for a return that the operator has received", async () => {
    const part = await partOf("cash_on_delivery")
    const { headers } = vendors[0] ?? expect.fail("there are three vendors")
    const { number, token } = placedBy("cash_on_delivery")
    const line = await lineOf(part)
    await bring(part)
    const asked = await shop.post(
      `/shop/orders/${number}/parts/${part.custom_display_id.split("-").at(-1)}/returns`,
      { lines: [{ line_id: line.id, quantity: 1 }], reason: "Móp hộp" },
      { "x-order-token": token },
    )
    expect(asked.status).toBe(201)
    const request = (await part.forVendor()).returns[0]?.id
    await part.deed(`returns/${request}/decision`, { is_accepted: true })
    const { returns } = await ask<{ returns: { id: string }[] }>("get", `/admin/returns?order_id=${part.id}`)
    await receive(returns[0]?.id, line.id, vendors[0]?.place)
    await soon(async () =>
      expect(await part.forVendor()).toMatchObject({ to_do: null, returns: [{ state: "received" }] }),
    )
    const again = await shop.post(`/vendor/orders/${part.id}/returns/${request}/receipt`, {}, headers)
    expect(again.status).toBe(200)
    expect((await part.forVendor()).money).toMatchObject({ refunded: 0 })
  })

  it("refuses with a sentence what could not be exact, or is another vendor's", async () => {
    const part = await partOf("cash_on_delivery")
    const other = vendors[1] ?? expect.fail("there are three vendors")
    const edits = `/admin/order-edits/${part.id}`
    const own = { variant_id: vendors[0]?.variants[1], quantity: 1 }
    const line = await lineOf(part)
    await begunEdit(part, async () => undefined)
    const add = (item: object) => refused(`${edits}/items`, { items: [{ ...own, ...item }] })
    expect(await add({ variant_id: other.variants[0] })).toBe("bad_request")
    expect(await add({ unit_price: 999.5 })).toBe("bad_request")
    expect(await add({ quantity: 0.5 })).toBe("bad_request")
    expect(await add({ allow_backorder: true })).toBe("bad_request")
    expect(await refused(`${edits}/items/item/${line.id}`, { quantity: 2, unit_price: 0.5 })).toBe(
      "bad_request",
    )
    expect(await refused(`${edits}/shipping-method`, { shipping_option_id: other.delivery })).toBe(
      "bad_request",
    )
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "order_change",
        fields: ["id"],
        filters: { order_id: part.id },
      })
    expect(await refused(`/admin/order-changes/${data[0]?.id}`, { carry_over_promotions: true })).toBe(
      "not_possible_now",
    )
    await setQuantity(part, 0)
    expect(await refused(`${edits}/request`)).toBe("not_possible_now")
    await shop.delete(edits, admin)

    const amount = (amount: number) => ({ amount, reference: "x", reference_id: "x" })
    expect(await refused(`/admin/orders/${part.id}/credit-lines`, amount(1000))).toBe("not_possible_now")
    expect(await refused(`/admin/orders/${part.id}/cancel`)).toBe("not_allowed")
    expect(
      await refused(`/admin/orders/${part.id}/fulfillments`, {
        items: [{ id: line.id, quantity: 1 }],
        location_id: other.place,
      }),
    ).toBe("bad_request")
    const returned = { order_id: part.id, location_id: other.place }
    expect(await refused("/admin/returns", returned)).toBe("bad_request")
    const capture = `/admin/payments/${await paymentOf(part)}/capture`
    expect(await refused(capture, { amount: 1000.5 })).toBe("amount_differs")
    await ask("post", capture, { amount: 1000 })
    expect(await refused("/admin/order-edits", { order_id: part.id })).toBe("not_possible_now")
    await ask("post", capture, {})
    expect((await part.inAdmin()).summary.pending_difference).toBe(0)
    expect(await refused(capture, {})).toBe("amount_differs")

    const comingBack = async (path: string) => {
      expect(await refused(path, { items: [{ id: line.id, quantity: 1.5 }] })).toBe("bad_request")
      for (const quantity of [1.5, 0, -1])
        expect(await refused(`${path}/ordchact_1`, { quantity })).toBe("bad_request")
    }
    const { return: back } = await ask<{ return: { id: string } }>("post", "/admin/returns", {
      order_id: part.id,
    })
    for (const items of ["request-items", "receive-items", "dismiss-items"])
      await comingBack(`/admin/returns/${back.id}/${items}`)
    await shop.delete(`/admin/returns/${back.id}/request`, admin)
    const { claim } = await ask<{ claim: { id: string } }>("post", "/admin/claims", {
      order_id: part.id,
      type: "replace",
    })
    for (const items of ["claim-items", "inbound/items"])
      await comingBack(`/admin/claims/${claim.id}/${items}`)
    await shop.delete(`/admin/claims/${claim.id}/request`, admin)
    const { exchange } = await ask<{ exchange: { id: string } }>("post", "/admin/exchanges", {
      order_id: part.id,
    })
    await comingBack(`/admin/exchanges/${exchange.id}/inbound/items`)
    await shop.delete(`/admin/exchanges/${exchange.id}/request`, admin)

    const unpaid = await partOf("unpaid")
    const waiting = { order_id: unpaid.id }
    for (const path of ["order-edits", "returns", "exchanges"])
      expect(await refused(`/admin/${path}`, waiting)).toBe("not_possible_now")
    expect(await refused("/admin/claims", { ...waiting, type: "replace" })).toBe("not_possible_now")
  })
})

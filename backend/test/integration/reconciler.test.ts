import { createRequire } from "node:module"
import type { NewCart } from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderGroupModuleService } from "../../src/modules/order-group/service.ts"
import type { RunRecord } from "../../src/reconciler/list-runs.ts"
import type { Outcome } from "../../src/reconciler/reconcile.ts"
import { payos, stopGateways } from "./gateways.ts"
import { buy, collect } from "./money.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { findAll, reconcile, RECONCILER_LOCK } = load(
  "../../src/reconciler/reconcile.ts",
) as typeof import("../../src/reconciler/reconcile.ts")
const { finishGroup } = load(
  "../../src/order-group/finish-group.ts",
) as typeof import("../../src/order-group/finish-group.ts")
const { writeGroup } = load(
  "../../src/order-group/write-group.ts",
) as typeof import("../../src/order-group/write-group.ts")
const { planGroup } = load(
  "../../src/order-group/plan-group.ts",
) as typeof import("../../src/order-group/plan-group.ts")
const { readCartToOrder } = load(
  "../../src/cart/read-cart.ts",
) as typeof import("../../src/cart/read-cart.ts")
const { readOrderedCart } = load(
  "../../src/order-group/ordered-cart.ts",
) as typeof import("../../src/order-group/ordered-cart.ts")
const { sellingVendors } = load(
  "../../src/order-group/selling-vendors.ts",
) as typeof import("../../src/order-group/selling-vendors.ts")
const { saleTerms } = load(
  "../../src/commission/sale-terms.ts",
) as typeof import("../../src/commission/sale-terms.ts")
const flows = load("@medusajs/medusa/core-flows") as typeof import("@medusajs/medusa/core-flows")

/** Tables whose rows the reconciler leaves alone while they are young. */
const YOUNG = [
  "payment",
  "payment_collection",
  "capture",
  "refund",
  "reservation_item",
  "order",
  "order_item",
]

inShop((shop) => {
  afterAll(stopGateways)

  const database = () => shop.container().resolve<Knex>("__pg_connection__")
  const groups = () => shop.container().resolve<OrderGroupModuleService>("order_group")
  const payments = () => shop.container().resolve("payment")

  const twoVariants = async () => [
    (await shop.product("province=quang-ninh")).variants[0]?.id ?? "",
    (await shop.product("province=ha-noi")).variants[0]?.id ?? "",
  ]

  const groupOf = async (filters: { number: string } | { id: string }) => {
    const [group] = await groups().listOrderGroups(filters, { relations: ["shares"] })
    return group ?? expect.fail("there is no such group")
  }

  /** Two vendors' orders, to be paid on delivery. */
  const onDelivery = async () => groupOf({ number: (await buy(shop, await twoVariants())).number })

  /** Two vendors' orders that wait for a gateway, which here is Medusa's own provider: it authorises what it is asked. */
  async function awaiting() {
    const [first = "", second = ""] = await twoVariants()
    const { cart, token }: NewCart = await shop.cartWith(first, 1)
    const headers = { "x-cart-token": token }
    await shop.post(`/shop/carts/${cart.id}/items`, { variant_id: second, quantity: 1 }, headers)
    const container = shop.container()
    const { deliveries, discounts } = await readCartToOrder(container, cart.id, {
      province_code: "01",
      deliveries: {},
    })
    const address = {
      name: "Hoa",
      phone: "0912 345 678",
      province_code: "01",
      commune_code: "00577",
      street: "1",
    }
    const ordered = await readOrderedCart(container, cart.id, {
      address,
      deliveries: [...deliveries.values()],
      adjustments: discounts.adjustments,
      owner: { customer_id: null, email: null },
    })
    const planned = planGroup({
      cart: ordered,
      vendors: await sellingVendors(container.resolve("query"), [...deliveries.keys()]),
      number: `OC-${cart.id.slice(-5)}-${cart.id.slice(-5)}`,
      parts_number: `OP-${cart.id.slice(-5)}-${cart.id.slice(-5)}`,
      attempt: 1,
    })
    await writeGroup(shop.container(), {
      cart: ordered,
      group: planned,
      checkout: {
        locale: "vi",
        address,
        payment_method: "vnpay",
        expected_total: planned.total,
        deliveries: {},
      },
      terms: await saleTerms(shop.container(), planned.orders),
    })
    const session = await payments().createPaymentSession(planned.payment_collection_id, {
      provider_id: "pp_system_default",
      amount: planned.total,
      currency_code: "vnd",
      data: { redirect_url: "https://gateway.example/pay" },
    })
    await groups().updateOrderGroups({ id: planned.id, payment_session_id: session.id })
    return { ...(await groupOf({ id: planned.id })), session_id: session.id }
  }

  /** Two vendors' orders that were paid beforehand; the first one's share is captured. */
  async function captured() {
    const group = await awaiting()
    await finishGroup(shop.container(), group.id)
    const { shares } = await groupOf({ id: group.id })
    const [share] = shares
    const paid = { payment_id: share?.payment_id ?? "", order_id: share?.order_id ?? "" }
    await collect(shop, paid)
    return { ...group, ...paid, amount: Number(share?.amount) }
  }

  const sql = (text: string, bindings: unknown[] = []) => database().raw(text, bindings as string[])

  async function settled(): Promise<void> {
    const past = new Date(Date.now() - 3_600_000)
    for (const table of YOUNG) await database()(table).update({ created_at: past, updated_at: past })
  }

  /** The server's own job is kept from repairing it first. */
  const found = async (): Promise<string[]> =>
    database().transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(?)", [RECONCILER_LOCK])
      await settled()
      const names = (await findAll(shop.container())).map(({ finding }) => finding)
      return [...new Set(names)].toSorted()
    })

  /** The server's own job may be at it at the same moment. */
  const run = () =>
    soon(async () => (await reconcile(shop.container(), "job")) ?? expect.fail("somebody else is at it"))

  const ends = (outcomes: Outcome[]) =>
    Object.fromEntries(
      outcomes.map(({ finding, state, reason }) => [finding, reason ? `${state}: ${reason}` : state]),
    )

  const reserved = async () =>
    Number((await database()("inventory_level").sum("reserved_quantity"))[0]?.sum ?? 0)

  const captureRest = async (payment_id: string) => {
    const payment = await payments().retrievePayment(payment_id, { relations: ["captures", "refunds"] })
    const sum = (rows: { amount: unknown }[] = []) =>
      rows.reduce((all, { amount }) => all + Number(amount), 0)
    return { captured: sum(payment.captures), refunded: sum(payment.refunds) }
  }

  it("finds nothing where all is well", async () => {
    const { shares } = await onDelivery()
    await awaiting()
    await captured()
    await collect(shop, { payment_id: shares[0]?.payment_id ?? "", order_id: shares[0]?.order_id ?? "" })
    expect(await found()).toEqual([])
    expect(await run()).toEqual([])
  })

  /** An order as its vendor knows it. */
  const orderOf = async (id = "") => {
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "order",
        fields: [
          "id",
          "custom_display_id",
          "status",
          "is_draft_order",
          "total",
          "metadata",
          "vendor.id",
          "items.id",
          "items.title",
          "items.quantity",
          "items.unit_price",
          "shipping_methods.amount",
          "shipping_methods.data",
          "shipping_address.address_1",
          "payment_collections.id",
        ],
        filters: { id },
      })
    const [order] = data
    return order ?? expect.fail(`there is no order ${id}`)
  }

  /** What is broken, what it is called, and what is so again afterwards. */
  const REPAIRED: {
    what: string
    breaks: () => Promise<() => Promise<void>>
    names: string[]
  }[] = [
    {
      what: "an order whose goods are not put aside",
      names: ["order_without_reservation"],
      async breaks() {
        await onDelivery()
        const before = await reserved()
        await sql("delete from reservation_item")
        return async () => expect(await reserved()).toBe(before)
      },
    },
    {
      what: "goods put aside for an order that is not there",
      names: ["reservation_without_order"],
      async breaks() {
        const [{ inventory_item_id, location_id }] = await database()("inventory_level").limit(1)
        const before = await reserved()
        await shop
          .container()
          .resolve("inventory")
          .createReservationItems([
            { line_item_id: "ordli_gone", inventory_item_id, location_id, quantity: 2 },
          ])
        expect(await reserved()).toBe(before + 2)
        return async () => expect(await reserved()).toBe(before)
      },
    },
    {
      what: "an order that keeps more goods put aside than it wants",
      names: ["reservation_beyond_order"],
      async breaks() {
        await onDelivery()
        const before = await reserved()
        const [{ line_item_id, inventory_item_id, location_id }] =
          await database()("reservation_item").limit(1)
        await shop
          .container()
          .resolve("inventory")
          .createReservationItems([{ line_item_id, inventory_item_id, location_id, quantity: 2 }])
        return async () => expect(await reserved()).toBe(before)
      },
    },
    {
      what: "an order that keeps goods put aside for a line it no longer has",
      names: ["reservation_beyond_order"],
      async breaks() {
        const { shares } = await onDelivery()
        const before = await reserved()
        await sql(`update order_item set version = version - 1 where order_id = ?`, [shares[0]?.order_id])
        return async () => expect(await reserved()).toBe(before - 1)
      },
    },
    {
      what: "a cancelled order that keeps its goods and can still be captured",
      names: ["canceled_order_holds_money", "reservation_without_order"],
      async breaks() {
        const before = await reserved()
        const { shares } = await onDelivery()
        await sql(`update "order" set status = 'canceled' where id = ?`, [shares[0]?.order_id])
        return async () => {
          expect(await reserved()).toBe(before + 1)
          expect((await payments().retrievePayment(shares[0]?.payment_id ?? "")).canceled_at).not.toBeNull()
        }
      },
    },
    {
      what: "an order to be paid on delivery that has no payment",
      names: ["order_without_payment"],
      async breaks() {
        const { id, shares } = await onDelivery()
        await sql("update order_share set payment_id = null where id = ?", [shares[0]?.id])
        await sql("delete from payment where id = ?", [shares[0]?.payment_id])
        return async () =>
          expect((await groupOf({ id })).shares.every(({ payment_id }) => payment_id !== null)).toBe(true)
      },
    },
    {
      what: "an order that was changed, whose cash no payment awaits",
      names: ["cash_not_awaited"],
      async breaks() {
        const { id, shares, total } = await onDelivery()
        const { payment_id, payment_collection_id, order_id, amount } = shares[0] ?? expect.fail("no share")
        await payments().cancelPayment(payment_id ?? "")
        await sql("update payment_collection set status = 'canceled' where id = ?", [payment_collection_id])
        await flows
          .createOrderPaymentCollectionWorkflow(shop.container())
          .run({ input: { order_id, amount: Number(amount) } })
        return async () => {
          const after = await groupOf({ id })
          const settled = after.shares.find((share) => share.order_id === order_id)
          const payment = await payments().retrievePayment(settled?.payment_id ?? "")
          expect(payment).toMatchObject({ amount: Number(amount), canceled_at: null })
          expect(Number(after.total)).toBe(Number(total))
        }
      },
    },
    {
      what: "money that neither order nor ledger knows of",
      names: ["ledger_lacks_entries", "order_lacks_transaction"],
      async breaks() {
        const { shares } = await onDelivery()
        const [share] = shares
        await payments().capturePayment({ payment_id: share?.payment_id ?? "" })
        return async () => {
          const account = await database()("order_transaction")
            .where({ order_id: share?.order_id })
            .sum("amount")
            .first()
          expect(Number(account?.sum)).toBe(Number(share?.amount))
          const sales = await database()("ledger_entry").where({ order_id: share?.order_id, kind: "sale" })
          expect(sales).toHaveLength(1)
        }
      },
    },
    {
      what: "an order that was cancelled and kept the money",
      names: ["canceled_order_holds_money", "reservation_without_order"],
      async breaks() {
        const { payment_id, order_id, amount } = await captured()
        await sql(`update "order" set status = 'canceled' where id = ?`, [order_id])
        return async () =>
          expect(await captureRest(payment_id)).toEqual({ captured: amount, refunded: amount })
      },
    },
    {
      what: "a payment whose group was not placed",
      names: ["paid_not_placed"],
      async breaks() {
        const { id, session_id } = await awaiting()
        await payments().authorizePaymentSession(session_id, {})
        return async () => expect((await groupOf({ id })).state).toBe("placed")
      },
    },
    {
      what: "an expired group that kept its orders",
      names: ["expired_with_leftovers"],
      async breaks() {
        const before = await reserved()
        const { id } = await awaiting()
        await sql("update order_group set state = 'expired' where id = ?", [id])
        return async () => {
          expect(await reserved()).toBe(before)
          expect(Number((await database()("order").count())[0]?.count)).toBe(0)
        }
      },
    },
    {
      what: "an unpaid group whose time is over",
      names: ["group_overdue"],
      async breaks() {
        const before = await reserved()
        const { id } = await awaiting()
        await sql(
          "update order_group set payment_session_id = null, pay_until = now() - interval '1 hour' where id = ?",
          [id],
        )
        return async () => {
          expect((await groupOf({ id })).state).toBe("expired")
          expect(await reserved()).toBe(before)
        }
      },
    },
    {
      what: "money that came for an expired group",
      names: ["expired_with_leftovers", "payment_without_order"],
      async breaks() {
        const { id, session_id } = await awaiting()
        const payment = await payments().authorizePaymentSession(session_id, {})
        await payments().capturePayment({ payment_id: payment?.id ?? "" })
        await sql("update order_group set state = 'expired' where id = ?", [id])
        return async () => {
          const { captured: taken, refunded } = await captureRest(payment?.id ?? "")
          expect(refunded).toBe(taken)
        }
      },
    },
    {
      what: "an unpaid group that lost an order: it is given up",
      names: ["group_lacks_order"],
      async breaks() {
        const before = await reserved()
        const { id, shares } = await awaiting()
        await sql(`delete from "order" where id = ?`, [shares[0]?.order_id])
        return async () => {
          expect((await groupOf({ id })).state).toBe("expired")
          expect(await reserved()).toBe(before)
        }
      },
    },
    {
      what: "a placed group that lost an order: it is written anew",
      names: ["group_lacks_order"],
      async breaks() {
        const { id, shares } = await onDelivery()
        const [share] = shares
        await collect(shop, { payment_id: share?.payment_id ?? "", order_id: share?.order_id ?? "" })
        const before = await reserved()
        const former = await orderOf(share?.order_id)
        await sql("delete from reservation_item where line_item_id = ?", [former.items?.[0]?.id])
        await sql(`delete from "order" where id = ?`, [share?.order_id])
        return async () => {
          expect(await orderOf(share?.order_id)).toEqual(former)
          expect(await reserved()).toBe(before)
          expect(await groupOf({ id })).toMatchObject({ state: "placed" })
          const account = await database()("order_transaction").where({ order_id: share?.order_id })
          expect(account.map(({ amount }) => Number(amount))).toEqual([Number(share?.amount)])
        }
      },
    },
    {
      what: "a paid group that lost an order whose goods are sold: the part is cancelled, and its money goes back",
      names: ["group_lacks_order"],
      async breaks() {
        const { payment_id, order_id, amount } = await captured()
        const before = await reserved()
        const lines = database()("order_item").select("item_id").where({ order_id })
        const [{ inventory_item_id }] = await database()("reservation_item")
          .whereIn("line_item_id", lines)
          .delete()
          .returning("inventory_item_id")
        await sql(`delete from "order" where id = ?`, [order_id])
        await sql(
          `update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value": "0", "precision": 20}'
           where inventory_item_id = ?`,
          [inventory_item_id],
        )
        return async () => {
          expect(await reserved()).toBe(before - 1)
          expect(await database()("order").where({ id: order_id })).toMatchObject([{ status: "canceled" }])
          expect(await captureRest(payment_id)).toEqual({ captured: amount, refunded: amount })
          const [event] = await database()("order_event").where({ order_id, kind: "canceled" })
          expect(event.data).toMatchObject({
            by: "system",
            reason: "Đơn bị mất do sự cố kỹ thuật và hàng không còn nữa.",
          })
        }
      },
    },
    {
      what: "a share given back that the shopper did not get",
      names: ["share_refund_not_made"],
      async breaks() {
        const { payment_id, order_id, session_id } = await captured()
        await flows.refundPaymentWorkflow(shop.container()).run({ input: { payment_id, amount: 1_000 } })
        const whole = await database()("payment").where({ payment_session_id: session_id }).first("id")
        await sql("delete from refund where payment_id = ?", [whole.id])
        return async () => {
          expect((await captureRest(whole.id)).refunded).toBe(1_000)
          expect(await database()("ledger_entry").where({ order_id, kind: "refund" })).not.toHaveLength(0)
        }
      },
    },
    {
      what: "a refund that is counted, and that its gateway was never asked for",
      names: ["refund_not_noted"],
      async breaks() {
        const { number } = await buy(shop, await twoVariants(), 1, "vietqr")
        payos.pay(String(payos.book().payments.at(-1)?.orderCode))
        await soon(async () => expect((await groupOf({ number })).state).toBe("placed"))
        const payment_id = (await groupOf({ number })).shares[0]?.payment_id ?? ""
        await flows.refundPaymentWorkflow(shop.container()).run({ input: { payment_id, amount: 1_000 } })
        await sql("delete from payment_refund")
        return async () =>
          expect(await database()("payment_refund")).toMatchObject([{ amount: "1000", state: "by_hand" }])
      },
    },
    {
      what: "an order that was being cancelled when its money had gone back",
      names: ["cancel_not_finished"],
      async breaks() {
        const { payment_id, order_id, amount } = await captured()
        const created_by = `cancel:${order_id}`
        await flows.refundPaymentWorkflow(shop.container()).run({
          input: { payment_id, amount, created_by, note: "Hết hàng" },
        })
        return async () => {
          expect(await database()("order").where({ id: order_id })).toMatchObject([{ status: "canceled" }])
          expect((await captureRest(payment_id)).refunded).toBe(amount)
          expect(await database()("order_event").where({ order_id, kind: "canceled" })).toHaveLength(1)
        }
      },
    },
    {
      what: "a captured share that was not captured at the gateway",
      names: ["share_capture_not_made"],
      async breaks() {
        const { session_id, amount } = await captured()
        const whole = await database()("payment").where({ payment_session_id: session_id }).first("id")
        await sql("delete from capture where payment_id = ?", [whole.id])
        return async () => expect((await captureRest(whole.id)).captured).toBe(amount)
      },
    },
  ]

  for (const { what, breaks, names } of REPAIRED) {
    it(`finds and repairs ${what}`, async () => {
      const check = await breaks()
      const first = await found()
      for (const name of names) expect(first).toContain(name)
      const outcomes = await run()
      expect(ends(outcomes)).toEqual(Object.fromEntries(outcomes.map(({ finding }) => [finding, "repaired"])))
      await soon(async () => expect(await found()).toEqual([]))
      await check()
    })
  }

  /** What nobody but a person can decide. */
  const LEFT: { what: string; breaks: () => Promise<unknown>; name: string }[] = [
    {
      what: "an order that belongs to no group",
      name: "order_without_group",
      async breaks() {
        const { shares } = await onDelivery()
        await sql("delete from order_share where id = ?", [shares[0]?.id])
      },
    },
    {
      what: "shares that do not sum to their group",
      name: "shares_not_total",
      async breaks() {
        const { id } = await onDelivery()
        await sql("update order_group set total = total + 1 where id = ?", [id])
      },
    },
    {
      what: "somebody who was not told",
      name: "event_not_told",
      async breaks() {
        await onDelivery()
        await sql(
          "update order_event set created_at = now() - interval '1 hour', done_at = null, tries = 100",
        )
      },
    },
  ]

  for (const { what, breaks, name } of LEFT) {
    it(`lists ${what} for the operator, and forgets it not`, async () => {
      await breaks()
      expect(await found()).toContain(name)
      await run()
      expect(await found()).toContain(name)
    })
  }

  it("shows the operator what it would do, does it, and keeps what it did; twice at once it works once", async () => {
    const admin = await operator(shop)
    await onDelivery()
    await sql("delete from reservation_item")
    await settled()
    const dry = await shop.get<{ outcomes: Outcome[] }>("/admin/reconciler?dry_run=true", admin)
    expect(dry.body.outcomes.map(({ state }) => state)).toEqual(dry.body.outcomes.map(() => "found"))
    expect(dry.body.outcomes.length).toBeGreaterThan(0)
    expect(await database()("reservation_item")).toHaveLength(0)

    const both = await Promise.all(
      [1, 2].map(() => shop.post<{ outcomes: Outcome[] }>("/admin/reconciler", {}, admin)),
    )
    const repaired = both
      .flatMap(({ body }) => body.outcomes ?? [])
      .filter(({ state }) => state === "repaired")
    expect(repaired.length).toBe(dry.body.outcomes.length)
    const { body } = await shop.get<{ runs: RunRecord[]; count: number }>("/admin/reconciler", admin)
    expect(body.runs.find((one) => one.repaired > 0)).toMatchObject({
      operator: "admin@cho-ocop.example",
      repaired: repaired.length,
      left: 0,
    })
    expect(await reserved()).toBe(2)
  })
})

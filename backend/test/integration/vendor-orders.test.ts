import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import type { PackedOrders, PlacedOrder, VendorOrder, VendorOrderList } from "@cho-ocop/contracts"
import { extractText, getDocumentProxy } from "unpdf"
import type { AuditModuleService } from "../../src/modules/audit/service.ts"
import type { OrderGroupModuleService } from "../../src/modules/order-group/service.ts"
import type { PaymentExceptions } from "../../src/payment/list-exceptions.ts"
import type { VendorFile } from "../../src/vendor/vendor-file.ts"
import { noTrouble, stopGateways, vnpay } from "./gateways.ts"
import { member } from "./goods.ts"
import { buy } from "./money.ts"
import { operator } from "./operator.ts"
import { type Answer, inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { addMember, bearer, signIn } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { requestReturnWorkflow } = load(
  "../../src/workflows/vendor-order/request-return.ts",
) as typeof import("../../src/workflows/vendor-order/request-return.ts")

const { bookOrder } = load(
  "../../src/ledger/book-order.ts",
) as typeof import("../../src/ledger/book-order.ts")
const { findAll, reconcile } = load(
  "../../src/reconciler/reconcile.ts",
) as typeof import("../../src/reconciler/reconcile.ts")

const flows = load("@medusajs/medusa/core-flows") as typeof import("@medusajs/medusa/core-flows")

type Headers = Record<string, string>

inShop((shop) => {
  const database = () => shop.container().resolve("__pg_connection__")

  let sold: Awaited<ReturnType<typeof sell>>

  // Each test finds the shop as it is after this.
  beforeAll(async () => {
    sold = await sell()
  })

  afterAll(stopGateways)

  /** Three vendors whose goods one shopper bought together, three of each, to be paid on delivery. */
  async function sell() {
    const vendors = []
    for (const index of [0, 1, 2]) {
      const { vendor, headers } = await member(shop, `chu-${index}@don.example`, { vendor: index })
      const product = await shop.product(`producer=${vendor.handle}`)
      vendors.push({ vendor, headers, variant: product.variants[0]?.id ?? "" })
    }
    const [a, b, c] = vendors
    if (!a || !b || !c) throw new Error("There are three vendors")
    const variants = vendors.map(({ variant }) => variant)
    const stockBefore = await stocks(variants)
    const placed = await buy(shop, variants, 3)
    return { a, b, c, placed, variants, stockBefore }
  }

  /** Units on the shelf and put aside, of each variant. */
  async function stocks(variants: string[]) {
    const rows: { variant_id: string; stocked_quantity: string; reserved_quantity: string }[] =
      await database()("inventory_level")
        .join(
          "product_variant_inventory_item",
          "product_variant_inventory_item.inventory_item_id",
          "inventory_level.inventory_item_id",
        )
        .whereIn("variant_id", variants)
        .select("variant_id", "stocked_quantity", "reserved_quantity")
    return variants.map((id) => {
      const row = rows.find(({ variant_id }) => variant_id === id)
      return { stocked: Number(row?.stocked_quantity), reserved: Number(row?.reserved_quantity) }
    })
  }

  /** Another server is selling units of it, and has not come to the end. */
  async function sellingElsewhere(variantId: string, units: number | "all") {
    const transaction = await database().transaction()
    const [level] = await transaction("inventory_level")
      .join(
        "product_variant_inventory_item as made_of",
        "made_of.inventory_item_id",
        "inventory_level.inventory_item_id",
      )
      .where({ variant_id: variantId })
      .select("inventory_level.inventory_item_id", "location_id", "stocked_quantity")
    const { inventory_item_id, location_id, stocked_quantity } = level
    const quantity = units === "all" ? Number(stocked_quantity) : units
    const raw_quantity = { value: String(quantity), precision: 20 }
    const id = `resitem_${randomUUID()}`
    await transaction("reservation_item").insert({
      id,
      inventory_item_id,
      location_id,
      quantity,
      raw_quantity,
    })
    return transaction
  }

  const somebodyWaits = () =>
    soon(async () => {
      const { rows } = await database().raw("select from pg_stat_activity where wait_event_type = 'Lock'")
      expect(rows).not.toEqual([])
    })

  const list = async (headers: Headers, query = "") =>
    (await shop.get<VendorOrderList>(`/vendor/orders${query}`, headers)).body
  const own = async (headers: Headers) => {
    const { orders } = await list(headers)
    return read(headers, orders[0]?.id ?? "")
  }
  const read = async (headers: Headers, id: string) =>
    (await shop.get<{ order: VendorOrder }>(`/vendor/orders/${id}`, headers)).body.order
  const deed = (
    headers: Headers,
    { id }: { id: string },
    path: string,
    body: unknown = {},
    key: string = randomUUID(),
  ): Promise<Answer<{ order: VendorOrder }>> =>
    shop.post(`/vendor/orders/${id}/${path}`, body, { ...headers, "idempotency-key": key })

  /** The same shopper buys three of each again, and has paid through the gateway. */
  async function sellPaid(): Promise<PlacedOrder> {
    const placed = await buy(shop, sold.variants, 3, "vnpay")
    await fetch(placed.redirect_url ?? "")
    vnpay.pay(vnpay.book().payments.at(-1)?.reference ?? "")
    await soon(async () => expect((await list(sold.a.headers)).orders).toHaveLength(2))
    return placed
  }
  async function paidOrder(): Promise<VendorOrder> {
    const { orders } = await list(sold.a.headers)
    const all = await Promise.all(orders.map(({ id }) => read(sold.a.headers, id)))
    return all.find(({ payment_method }) => payment_method === "vnpay") ?? expect.fail("an order is paid")
  }
  const beginEdit = ({ id }: VendorOrder, internal_note: string) =>
    flows.beginOrderEditOrderWorkflow(shop.container()).run({ input: { order_id: id, internal_note } })
  /** A minute later the reconciler does its round; answers what it has put right. */
  async function reconciledLater() {
    const minute = database().raw("now() - interval '1 minute'")
    await database()("order_change").update({ created_at: minute })
    await database()("order_change").whereNotNull("confirmed_at").update({ confirmed_at: minute })
    const outcomes = await reconcile(shop.container(), "job")
    return outcomes?.map(({ finding, state }) => [finding, state])
  }
  /** What still waits for money of an order. */
  const openCollectionsOf = ({ id }: VendorOrder) =>
    database()("payment_collection")
      .join("order_payment_collection as of", "of.payment_collection_id", "payment_collection.id")
      .where({ "of.order_id": id, status: "not_paid" })
      .select("payment_collection.id", "amount")
  const refundedByGateway = () =>
    vnpay
      .book()
      .refunds.filter(({ status }) => status === "00")
      .reduce((sum, { amount }) => sum + amount, 0)
  const ledgerOf = async (order_id: string) => {
    await bookOrder(shop.container(), order_id)
    const entries: { kind: string; amount: string }[] = await database()("ledger_entry").where({ order_id })
    const sums: Record<string, number> = {}
    for (const { kind, amount } of entries) sums[kind] = (sums[kind] ?? 0) + Number(amount)
    return sums
  }

  const eventsOf = async (order_id: string) => {
    const groups = shop.container().resolve<OrderGroupModuleService>("order_group")
    const events = await groups.listOrderEvents({ order_id }, { order: { created_at: "ASC" } })
    return events.map(({ kind }) => kind)
  }
  const deedsOf = async (subject_id: string) => {
    const audit = shop.container().resolve<AuditModuleService>("audit")
    const entries = await audit.listAuditEntries({ subject_id }, { order: { created_at: "ASC" } })
    return entries.map(({ action }) => action)
  }
  const exceptions = async () =>
    (await shop.get<PaymentExceptions>("/admin/payment-exceptions", await operator(shop))).body
  const cashThatDiffers = async (id: string) =>
    (await exceptions()).cash.filter(({ order_id }) => order_id === id)
  const asShopper = async ({ number, token }: PlacedOrder) => {
    const { body } = await shop.get<{
      order: {
        status: string
        parcels: { state: string; refunded: number; tracking: unknown; changes: unknown[]; to_pay: number }[]
      }
    }>(`/shop/orders/${number}`, { "x-order-token": token })
    return body.order
  }

  /** Its shopper asks to send units of its first line back. */
  const askReturn = (order: VendorOrder, quantity: number) =>
    requestReturnWorkflow(shop.container()).run({
      input: {
        order_id: order.id,
        lines: [{ line_id: order.items[0]?.id ?? "", quantity }],
        reason: "Không đúng loại",
        photos: [],
        actor: { type: "system", id: null, name: "Người mua" },
        key: randomUUID(),
      },
    })

  /** Packs, sends and delivers all of an order at once, with the cash for it. */
  async function bringAll(headers: Headers, order: VendorOrder) {
    await deed(headers, order, "packings")
    const parcel_id = (await read(headers, order.id)).parcels.at(-1)?.id
    await deed(headers, order, "shipments", { parcel_id, carrier: "Bưu điện", tracking_number: "VN1" })
    const delivered = await deed(headers, order, "deliveries", { parcel_id, collected: order.to_collect })
    expect(delivered.status).toBe(200)
    return delivered.body.order
  }

  it("lets one vendor cancel its part: its goods are back on the shelf, the others' parts stand", async () => {
    const { a, b, c, placed, variants, stockBefore } = sold
    const counted = async () => {
      const { body } = await shop.get<{ vendor: VendorFile }>(
        `/admin/vendors/${a.vendor.id}`,
        await operator(shop),
      )
      const { orders, orders_to_pack } = body.vendor.counts
      return { orders, orders_to_pack }
    }
    expect(await counted()).toEqual({ orders: 1, orders_to_pack: 1 })
    const others = [await own(b.headers), await own(c.headers)]
    const order = await own(a.headers)
    expect((await deed(a.headers, order, "cancel", {})).status).toBe(400)

    await deed(a.headers, order, "packings", { lines: [{ line_id: order.items[0]?.id, quantity: 1 }] })
    const canceled = await deed(a.headers, order, "cancel", { reason: "Hết hàng" })
    expect(canceled).toMatchObject({
      status: 200,
      body: {
        order: {
          state: "canceled",
          to_do: null,
          to_collect: 0,
          can_cancel: false,
          cancellation: { by: "vendor_member", reason: "Hết hàng" },
        },
      },
    })
    expect(await stocks(variants)).toEqual([
      stockBefore[0],
      ...stockBefore.slice(1).map(({ stocked, reserved }) => ({ stocked, reserved: reserved + 3 })),
    ])
    expect(await counted()).toEqual({ orders: 1, orders_to_pack: 0 })
    expect([await own(b.headers), await own(c.headers)]).toEqual(others)
    const shopper = await asShopper(placed)
    expect(shopper.status).toBe("placed")
    expect(shopper.parcels.map(({ state }) => state).toSorted()).toEqual(["canceled", "placed", "placed"])
    expect(await eventsOf(order.id)).toEqual(["packed", "canceled"])
    expect(await deedsOf(order.id)).toEqual(["order.packed", "order.canceled"])
    expect(await deed(a.headers, order, "packings")).toMatchObject({
      status: 409,
      body: { code: "not_possible_now" },
    })
  })

  it("packs, sends and delivers bit by bit, and the cash that came in is exactly what was due", async () => {
    const { a, placed, variants, stockBefore } = sold
    const order = await own(a.headers)
    const due = order.to_collect
    expect(due).toBe(order.money?.total)
    const line_id = order.items[0]?.id

    expect(await deed(a.headers, order, "packings", { lines: [{ line_id, quantity: 4 }] })).toMatchObject({
      status: 400,
    })
    const one = await deed(a.headers, order, "packings", { lines: [{ line_id, quantity: 1 }] })
    expect(one.body.order).toMatchObject({ state: "packing", to_do: "pack", items: [{ to_pack: 2 }] })
    const first = one.body.order.parcels[0]?.id
    const sent = await deed(a.headers, order, "shipments", {
      parcel_id: first,
      carrier: "Viettel Post",
      tracking_number: "VTP 123",
    })
    expect(sent.body.order).toMatchObject({
      state: "partly_shipped",
      can_cancel: false,
      parcels: [{ state: "shipped", carrier: "Viettel Post", tracking_number: "VTP 123", is_last: false }],
    })
    expect(await deed(a.headers, order, "cancel", { reason: "Quá muộn" })).toMatchObject({ status: 409 })
    expect((await deed(a.headers, order, "deliveries", { parcel_id: first })).body.order.state).toBe(
      "partly_shipped",
    )

    const rest = await deed(a.headers, order, "packings")
    const second = rest.body.order.parcels[1]
    expect(second).toMatchObject({ lines: [{ line_id, quantity: 2 }], is_last: true })
    const bring = (collected: number) =>
      deed(a.headers, order, "deliveries", { parcel_id: second?.id, collected })
    expect(await bring(due)).toMatchObject({ status: 409, body: { code: "not_possible_now" } })
    await deed(a.headers, order, "shipments", { parcel_id: second?.id })
    for (const wrong of [0, due - 1, due + 1]) {
      expect(await bring(wrong)).toMatchObject({ status: 422, body: { code: "amount_differs" } })
    }
    expect((await deedsOf(order.id)).filter((action) => action === "order.cash_differs")).toHaveLength(3)
    expect(await cashThatDiffers(order.id)).toMatchObject([{ due, told: due + 1 }])
    expect((await bring(due)).body.order).toMatchObject({
      state: "delivered",
      to_collect: 0,
      money: { paid: due, refunded: 0, refundable: due },
    })
    expect(await cashThatDiffers(order.id)).toEqual([])
    const cash = (await exceptions()).vendors.find(({ due }) => due === 0)
    expect(cash).toMatchObject({ collected: due, given_back: 0 })
    const mine = (await asShopper(placed)).parcels.find(({ state }) => state === "delivered")
    expect(mine).toMatchObject({ tracking: { carrier: "Viettel Post", number: "VTP 123" } })
    const [stock] = await stocks(variants)
    const before = stockBefore[0] ?? expect.fail("the stock is known")
    expect(stock).toEqual({ stocked: before.stocked - 3, reserved: before.reserved })
  })

  it("sends fewer or other goods before packing, for less cash and never for more", async () => {
    const { a, b, placed, variants, stockBefore } = sold
    const others = await own(b.headers)
    const order = await own(a.headers)
    const [line] = order.items
    const price = line?.unit_price ?? 0
    const lines = [{ line_id: line?.id, quantity: 1 }]
    const reason = "Hết gói lớn"
    const change = (body: object, key?: string) => deed(a.headers, order, "changes", { reason, ...body }, key)

    const cheaper = order.offers
      .filter(({ variant_id, unit_price }) => variant_id !== variants[0] && unit_price <= 2 * price)
      .toSorted((x, y) => x.unit_price - y.unit_price)[0]
    if (!cheaper) expect.fail("the vendor has other goods")
    const added = [{ variant_id: cheaper.variant_id, quantity: 1 }]
    const refusals: [object, number, string][] = [
      [{ lines, reason: "" }, 400, "bad_request"],
      [{ lines: [{ line_id: line?.id, quantity: 3 }] }, 400, "bad_request"],
      [{ lines: [{ line_id: line?.id, quantity: 4 }] }, 400, "bad_request"],
      [{ lines: [{ line_id: line?.id, quantity: 0 }] }, 409, "nothing_left"],
      [{ added }, 422, "dearer"],
      [{ lines, added: [{ variant_id: variants[1], quantity: 1 }] }, 404, "not_found"],
      [{ lines, added: [{ variant_id: "khong-co", quantity: 1 }] }, 404, "not_found"],
      [
        { lines, added: [{ variant_id: cheaper.variant_id, quantity: cheaper.stock + 1 }] },
        409,
        "out_of_stock",
      ],
    ]
    for (const [body, status, code] of refusals) {
      expect(await change(body)).toMatchObject({ status, body: { code } })
    }
    expect(await read(a.headers, order.id)).toEqual(order)

    await beginEdit(order, "of the operator")
    expect(await change({ lines })).toMatchObject({ status: 409, body: { code: "not_possible_now" } })
    await flows.cancelBeginOrderEditWorkflow(shop.container()).run({ input: { order_id: order.id } })
    await beginEdit(order, "vendor change that broke off")

    const key = randomUUID()
    const twice = await Promise.all([1, 2].map(() => change({ lines, added }, key)))
    const total = order.to_collect - 2 * price + cheaper.unit_price
    for (const { status, body } of twice) {
      expect(status).toBe(200)
      expect(body.order).toMatchObject({
        state: "placed",
        to_collect: total,
        money: { total, paid: 0, refunded: 0 },
        changes: [{ reason, less: order.to_collect - total }],
      })
      expect(body.order.items.map(({ quantity, total }) => [quantity, total]).toSorted()).toEqual(
        [
          [1, price],
          [1, cheaper.unit_price],
        ].toSorted(),
      )
    }
    expect(await stocks([variants[0] ?? "", cheaper.variant_id])).toMatchObject([
      { stocked: stockBefore[0]?.stocked, reserved: (stockBefore[0]?.reserved ?? 0) + 1 },
      { reserved: 1 },
    ])
    expect(await eventsOf(order.id)).toEqual(["changed"])
    expect(await deedsOf(order.id)).toEqual(["order.changed"])
    const shopper = (await asShopper(placed)).parcels.find(({ changes }) => changes.length > 0)
    expect(shopper).toMatchObject({ state: "placed", changes: [{ reason }], refunded: 0 })

    await bringAll(a.headers, await read(a.headers, order.id))
    expect(await ledgerOf(order.id)).toMatchObject({
      sale: total - (order.money?.shipping_total ?? 0),
      payout: -total,
    })
    expect(await change({ lines })).toMatchObject({ status: 409, body: { code: "not_possible_now" } })
    expect(await own(b.headers)).toEqual(others)
  })

  it("adds nothing of which the last unit is sold at the same moment", async () => {
    const { a, variants } = sold
    const order = await own(a.headers)
    const [line] = order.items
    const other = order.offers.find(
      ({ variant_id, unit_price }) => variant_id !== variants[0] && unit_price <= 2 * (line?.unit_price ?? 0),
    )
    if (!other) expect.fail("the vendor has other goods")
    const selling = await sellingElsewhere(other.variant_id, "all")
    const changing = deed(a.headers, order, "changes", {
      lines: [{ line_id: line?.id, quantity: 1 }],
      added: [{ variant_id: other.variant_id, quantity: 1 }],
      reason: "Hết gói lớn",
    })
    await somebodyWaits()
    await selling.commit()
    expect(await changing).toMatchObject({ status: 409, body: { code: "out_of_stock" } })
    const { items, to_collect, changes } = await read(a.headers, order.id)
    expect({ items, to_collect, changes }).toEqual({
      items: order.items,
      to_collect: order.to_collect,
      changes: [],
    })
    const [stock] = await stocks([other.variant_id])
    expect(stock?.reserved).toBe(stock?.stocked)
  })

  it("keeps what is sold elsewhere put aside while an order of the same goods is cancelled", async () => {
    const { a, variants } = sold
    const order = await own(a.headers)
    const selling = await sellingElsewhere(variants[0] ?? "", 1)
    const canceling = deed(a.headers, order, "cancel", { reason: "Hết hàng" })
    await somebodyWaits()
    await selling.commit()
    expect((await canceling).status).toBe(200)
    const [stock] = await stocks(variants.slice(0, 1))
    expect(stock?.reserved).toBe(1)
  })

  it("takes goods out whole, and with them what was taken off them", async () => {
    const { a, variants } = sold
    await shop
      .container()
      .resolve("promotion")
      .createPromotions({
        code: "GIAM10",
        type: "standard",
        status: "active",
        is_automatic: true,
        is_tax_inclusive: true,
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: 10,
          currency_code: "vnd",
        },
      })
    const dearer = await own(a.headers)
    await buy(shop, variants, 3)
    const { orders } = await list(a.headers)
    const order = await read(a.headers, orders.find(({ id }) => id !== dearer.id)?.id ?? "")
    const [line] = order.items
    const price = line?.unit_price ?? 0
    const shipping = order.money?.shipping_total ?? 0
    expect(order.to_collect).toBe(shipping + Math.round(3 * price * 0.9))
    const other = order.offers.find(
      ({ variant_id, unit_price }) => variant_id !== variants[0] && unit_price <= 2 * price,
    )
    if (!other) expect.fail("the vendor has other goods")
    const changed = await deed(a.headers, order, "changes", {
      lines: [{ line_id: line?.id, quantity: 0 }],
      added: [{ variant_id: other.variant_id, quantity: 1 }],
      reason: "Hết hàng",
    })
    const total = shipping + other.unit_price
    expect(changed.body.order).toMatchObject({
      items: [{ quantity: 1, total: other.unit_price }],
      to_collect: total,
      money: { total },
    })
    await bringAll(a.headers, changed.body.order)
    const ledger = await ledgerOf(order.id)
    expect(ledger).toMatchObject({ sale: other.unit_price, payout: -total })
    expect(ledger.promotion ?? 0).toBe(0)
    expect(await findAll(shop.container())).toEqual([])
  })

  it("gives the difference back through the gateway, at the next try where it fails at first", async () => {
    const { a, variants, stockBefore } = sold
    await sellPaid()
    const order = await paidOrder()
    const before = refundedByGateway()
    const [line] = order.items
    const price = line?.unit_price ?? 0
    const paid = order.money?.paid ?? 0
    const body = { lines: [{ line_id: line?.id, quantity: 2 }], reason: "Vỡ một hũ" }
    const key = randomUUID()
    vnpay.faults.refunds = "09"
    expect(await deed(a.headers, order, "changes", body, key)).toMatchObject({
      body: { code: "refund_failed" },
    })
    expect(refundedByGateway()).toBe(before)
    expect(await eventsOf(order.id)).toEqual([])
    noTrouble()
    await beginEdit(order, "vendor change that broke off")
    expect(await reconciledLater()).toEqual([
      ["change_left_begun", "repaired"],
      ["change_not_finished", "repaired"],
    ])
    const done = await deed(a.headers, order, "changes", body, key)
    expect(done.body.order).toMatchObject({
      items: [{ quantity: 2 }],
      money: { total: paid - price, paid, refunded: price },
    })
    expect(refundedByGateway()).toBe(before + price)
    expect((await stocks(variants))[0]?.reserved).toBe((stockBefore[0]?.reserved ?? 0) + 3 + 2)
    expect(await ledgerOf(order.id)).toMatchObject({ sale: order.item_total, refund: -price })
    expect(await eventsOf(order.id)).toEqual(["changed"])
    expect(await findAll(shop.container())).toEqual([])
  })

  it("gives back what was paid and no đồng more, and nobody else's money", async () => {
    const { a, b, placed } = sold
    const order = await own(a.headers)
    const give = (amount: number, key?: string) =>
      deed(a.headers, order, "refunds", { amount, reason: "Móp hộp" }, key)
    expect(await give(1000)).toMatchObject({ status: 409, body: { code: "not_possible_now" } })
    const { money } = await bringAll(a.headers, order)
    const paid = money?.paid ?? 0
    for (const wrong of [0, -5, 10.5]) expect((await give(wrong)).status).toBe(400)
    expect(await give(paid + 1)).toMatchObject({ status: 422, body: { code: "refund_too_high" } })

    const key = randomUUID()
    const twice = [
      await give(1000, key),
      await give(1000, key),
      ...(await Promise.all([give(1000, key), give(1000, key)])),
    ]
    expect(twice.map(({ status, body }) => [status, body.order.money?.refunded])).toEqual(
      [1, 2, 3, 4].map(() => [200, 1000]),
    )
    expect(await give(paid - 999)).toMatchObject({ status: 422, body: { code: "refund_too_high" } })
    expect((await give(paid - 1000)).body.order.money).toMatchObject({ refunded: paid, refundable: 0 })
    expect(await give(1)).toMatchObject({ status: 422, body: { code: "refund_too_high" } })
    expect((await own(b.headers)).money).toMatchObject({ paid: 0, refunded: 0 })
    expect((await asShopper(placed)).parcels.map(({ refunded }) => refunded).toSorted()).toEqual([0, 0, paid])
    expect((await eventsOf(order.id)).filter((kind) => kind === "refunded")).toHaveLength(2)
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({ entity: "order", fields: ["summary.*"], filters: { id: order.id } })
    expect(Number(data[0]?.summary?.transaction_total)).toBe(0)
  })

  it("does nothing twice that is sent twice", async () => {
    const { a } = sold
    const order = await own(a.headers)
    const key = randomUUID()
    const lines = [{ line_id: order.items[0]?.id, quantity: 1 }]
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => deed(a.headers, order, "packings", { lines }, key)),
    )
    expect(answers.map(({ status, body }) => [status, body.order?.parcels.length])).toEqual(
      answers.map(() => [200, 1]),
    )
    const again = await deed(a.headers, order, "packings", { lines })
    expect(again.body.order.parcels).toHaveLength(2)
    expect(await eventsOf(order.id)).toEqual(["packed", "packed"])
  })

  it("takes goods back for exactly what was paid for them, bit by bit", async () => {
    const { a, b } = sold
    const order = await own(a.headers)
    const worth = order.items[0]?.total ?? 0
    const ask = (quantity: number) => askReturn(order, quantity)
    await expect(ask(1)).rejects.toMatchObject({ code: "not_possible_now" })
    await bringAll(a.headers, order)
    await expect(ask(4)).rejects.toMatchObject({ code: "bad_request" })

    let given = 0
    for (const quantity of [1, 2]) {
      await ask(quantity)
      await expect(ask(1)).rejects.toMatchObject({ code: "not_possible_now" })
      const asked = await read(a.headers, order.id)
      expect(asked).toMatchObject({ state: "return_requested", to_do: "return" })
      const id = asked.returns.find(({ state }) => state === "requested")?.id
      expect((await deed(b.headers, order, `returns/${id}/decision`, { is_accepted: true })).status).toBe(404)
      expect(await deed(a.headers, order, `returns/${id}/receipt`)).toMatchObject({ status: 409 })
      expect((await deed(a.headers, order, `returns/${id}/decision`, { is_accepted: false })).status).toBe(
        400,
      )
      await deed(a.headers, order, `returns/${id}/decision`, { is_accepted: true, answer: "Xin gửi lại" })
      const back = await Promise.all([1, 2].map(() => deed(a.headers, order, `returns/${id}/receipt`)))
      expect(back.map(({ status }) => status)).toEqual([200, 200])
      given += back[0]?.body.order.returns.find((one) => one.id === id)?.refund ?? 0
      expect((await read(a.headers, order.id)).money?.refunded).toBe(given)
    }
    expect(given).toBe(worth)
    expect((await read(a.headers, order.id)).state).toBe("returned")
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({ entity: "order", fields: ["summary.*"], filters: { id: order.id } })
    expect(Number(data[0]?.summary?.pending_difference)).toBe(0)
  })

  it("lets the shopper keep what the vendor will not take back", async () => {
    const { a } = sold
    const order = await own(a.headers)
    await bringAll(a.headers, order)
    await askReturn(order, 1)
    const id = (await read(a.headers, order.id)).returns[0]?.id
    const refused = await deed(a.headers, order, `returns/${id}/decision`, {
      is_accepted: false,
      answer: "Hộp đã mở",
    })
    expect(refused.body.order).toMatchObject({
      state: "delivered",
      returns: [{ state: "refused", answer: "Hộp đã mở", refund: null }],
      money: { refunded: 0 },
    })
    expect(await deed(a.headers, order, `returns/${id}/receipt`)).toMatchObject({ status: 409 })
  })

  it("sends other goods for those that come back, and gives the difference back to the đồng", async () => {
    const { a, b, variants } = sold
    const placed = await sellPaid()
    const order = await paidOrder()
    const others = await own(b.headers)
    const price = order.items[0]?.unit_price ?? 0
    await bringAll(a.headers, order)
    await askReturn(order, 2)
    const asked = await read(a.headers, order.id)
    const id = asked.returns[0]?.id
    const [cheaper] = asked.offers
      .filter(({ variant_id, unit_price }) => variant_id !== variants[0] && unit_price < 2 * price)
      .toSorted((x, y) => x.unit_price - y.unit_price)
    if (!cheaper) expect.fail("the vendor has other goods")
    const decide = (added: object[], more: object = {}) =>
      deed(a.headers, order, `returns/${id}/decision`, {
        is_accepted: true,
        resolution: "exchange",
        added,
        ...more,
      })
    const many = Math.floor((2 * price) / cheaper.unit_price) + 1
    const send = (variant_id: string | undefined, quantity = 1) => [{ variant_id, quantity }]
    expect(await decide([])).toMatchObject({ status: 400 })
    expect(await decide(send(cheaper.variant_id, many))).toMatchObject({
      status: 422,
      body: { code: "dearer" },
    })
    expect(await decide(send(variants[1]))).toMatchObject({ status: 404, body: { code: "not_found" } })
    expect((await read(a.headers, order.id)).returns).toEqual(asked.returns)

    const [accepted] = await Promise.all([1, 2].map(() => decide(send(cheaper.variant_id))))
    expect([200, 409]).toContain(accepted?.status)
    expect(await stocks([cheaper.variant_id])).toMatchObject([{ reserved: 1 }])
    expect(await read(a.headers, order.id)).toMatchObject({
      state: "return_requested",
      to_do: "pack",
      to_collect: 0,
      returns: [{ state: "accepted", resolution: "exchange", refund: null }],
      money: { refunded: 0, total: (order.money?.total ?? 0) - 2 * price + cheaper.unit_price },
    })

    // A server that died before the return was noted as decided.
    await database()("order_event").where({ order_id: order.id, kind: "exchange_accepted" }).delete()
    await database()("return_request")
      .where({ id })
      .update({ state: "requested", resolution: "refund", return_id: null, sent_total: 0 })
    expect(await decide([], { is_accepted: false, resolution: "refund", answer: "x" })).toMatchObject({
      status: 409,
    })
    expect(await reconciledLater()).toEqual([["sent_not_decided", "repaired"]])

    const before = refundedByGateway()
    const back = await Promise.all([1, 2].map(() => deed(a.headers, order, `returns/${id}/receipt`)))
    expect(back.map(({ status }) => status)).toEqual([200, 200])
    const difference = 2 * price - cheaper.unit_price
    expect(refundedByGateway()).toBe(before + difference)
    expect(await ledgerOf(order.id)).toMatchObject({ sale: order.item_total, refund: -difference })
    expect(await read(a.headers, order.id)).toMatchObject({
      state: "partly_shipped",
      to_do: "pack",
      returns: [{ state: "received", resolution: "exchange", refund: difference }],
    })
    expect((await bringAll(a.headers, { ...order, to_collect: 0 })).state).toBe("delivered")
    const shopper = (await asShopper(placed)).parcels.find(({ refunded }) => refunded > 0)
    expect(shopper).toMatchObject({ state: "delivered", refunded: difference, to_pay: 0 })
    expect(await own(b.headers)).toEqual(others)
    expect(await findAll(shop.container())).toEqual([])
  })

  it("sends other goods for those that were paid in cash, of which no more is awaited", async () => {
    const { a, placed, variants } = sold
    const order = await own(a.headers)
    const price = order.items[0]?.unit_price ?? 0
    await bringAll(a.headers, order)
    await askReturn(order, 2)
    const { returns, offers } = await read(a.headers, order.id)
    const other = offers.find(
      ({ variant_id, unit_price }) => variant_id !== variants[0] && unit_price < 2 * price,
    )
    if (!other) expect.fail("the vendor has other goods")
    const added = [{ variant_id: other.variant_id, quantity: 1 }]
    const body = { is_accepted: true, resolution: "exchange", added }
    const decided = await deed(a.headers, order, `returns/${returns[0]?.id}/decision`, body)
    expect(decided.body.order).toMatchObject({ to_do: "pack", to_collect: 0, money: { refunded: 0 } })
    expect(await stocks([other.variant_id])).toMatchObject([{ reserved: 1 }])
    await deed(a.headers, order, `returns/${returns[0]?.id}/receipt`)
    const difference = 2 * price - other.unit_price
    expect(await bringAll(a.headers, { ...order, to_collect: 0 })).toMatchObject({
      state: "delivered",
      to_collect: 0,
      money: { paid: order.to_collect, refunded: difference },
    })
    expect(await ledgerOf(order.id)).toMatchObject({ sale: order.item_total, refund: -difference })
    const shopper = (await asShopper(placed)).parcels.find(({ refunded }) => refunded > 0)
    expect(shopper).toMatchObject({ state: "delivered", refunded: difference, to_pay: 0 })
    expect(await openCollectionsOf(order)).toEqual([])
    expect(await findAll(shop.container())).toEqual([])
  })

  it("sends faulty goods again, at no cost", async () => {
    const { a, placed, variants } = sold
    const variant = variants[0] ?? ""
    const order = await own(a.headers)
    await bringAll(a.headers, order)
    await askReturn(order, 1)
    const id = (await read(a.headers, order.id)).returns[0]?.id
    const replace = () =>
      deed(a.headers, order, `returns/${id}/decision`, { is_accepted: true, resolution: "replace" })
    const [{ stocked = 0 } = {}] = await stocks([variant])
    await shop.setStock(variant, 0)
    expect(await replace()).toMatchObject({ status: 409, body: { code: "out_of_stock" } })
    await shop.setStock(variant, stocked)
    const goods = database()("product").whereIn(
      "id",
      database()("product_variant").where({ id: variant }).select("product_id"),
    )
    await goods.clone().update({ status: "draft" })
    expect(await replace()).toMatchObject({ status: 409, body: { code: "goods_not_sold" } })
    await goods.clone().update({ status: "published" })

    expect((await replace()).body.order).toMatchObject({
      to_do: "pack",
      to_collect: 0,
      money: { total: order.money?.total, refunded: 0 },
      returns: [{ state: "accepted", resolution: "replace" }],
    })
    expect(await stocks([variant])).toEqual([{ stocked, reserved: 1 }])
    expect((await deed(a.headers, order, `returns/${id}/receipt`)).status).toBe(200)
    expect(await bringAll(a.headers, { ...order, to_collect: 0 })).toMatchObject({
      state: "delivered",
      to_do: null,
      money: { total: order.money?.total, paid: order.money?.total, refunded: 0 },
      returns: [{ state: "received", resolution: "replace", refund: 0 }],
    })
    expect(await ledgerOf(order.id)).not.toHaveProperty("refund")
    expect(await eventsOf(order.id)).toContain("replacement_accepted")
    expect(await openCollectionsOf(order)).toEqual([])
    expect((await asShopper(placed)).parcels.map(({ to_pay }) => to_pay)).toEqual([0, 0, 0])
    expect(await findAll(shop.container())).toEqual([])
  })

  it("answers another vendor as if the order did not exist", async () => {
    const { a, b } = sold
    const order = await own(a.headers)
    const unknown = await shop.get("/vendor/orders/khong-co", b.headers)
    const bodies = {
      packings: {},
      shipments: { parcel_id: "x" },
      deliveries: { parcel_id: "x" },
      cancel: { reason: "x" },
      refunds: { amount: 1, reason: "x" },
      changes: { lines: [{ line_id: "x", quantity: 0 }], reason: "x" },
      "returns/x/decision": { is_accepted: true },
      "returns/x/receipt": {},
    }
    for (const [path, body] of Object.entries(bodies)) {
      const answer = await deed(b.headers, order, path, body)
      expect({ path, status: answer.status, body: answer.body }).toEqual({
        path,
        status: 404,
        body: unknown.body,
      })
    }
    const mine = await own(b.headers)
    expect((await shop.post("/vendor/orders/pack", { ids: [mine.id, order.id] }, b.headers)).status).toBe(404)
    expect((await own(b.headers)).parcels).toEqual([])
    const parcel_id = (await deed(a.headers, order, "packings")).body.order.parcels[0]?.id
    expect((await deed(b.headers, mine, "shipments", { parcel_id })).status).toBe(404)
    expect((await read(a.headers, order.id)).parcels).toMatchObject([{ state: "packed" }])
  })

  it("lets a packer pack, send and deliver, but neither see prices nor move money", async () => {
    const { a } = sold
    const order = await own(a.headers)
    await addMember(shop.container(), { vendor_id: a.vendor.id, email: "goi@don.example", role: "packer" })
    const packer = bearer((await signIn(shop, "goi@don.example")).body)
    expect(await own(packer)).toMatchObject({
      item_total: null,
      money: null,
      can_cancel: false,
      to_collect: order.to_collect,
      items: [{ unit_price: null, total: null }],
    })
    expect((await deed(packer, order, "cancel", { reason: "x" })).status).toBe(403)
    expect((await deed(packer, order, "refunds", { amount: 1, reason: "x" })).status).toBe(403)
    expect((await bringAll(packer, await own(packer))).state).toBe("delivered")
  })

  it("packs many orders at once and says which it could not; what waits comes first in the list", async () => {
    const { a, variants } = sold
    for (let more = 0; more < 2; more++) await buy(shop, [variants[0] ?? ""], 1)
    const { orders } = await list(a.headers)
    const ids = orders.map(({ id }) => id)
    expect(ids).toHaveLength(3)
    await deed(a.headers, { id: ids[0] ?? "" }, "cancel", { reason: "Hết hàng" })
    expect((await list(a.headers)).orders.map(({ to_do }) => to_do)).toEqual(["pack", "pack", null])
    const { body } = await shop.post<PackedOrders>("/vendor/orders/pack", { ids }, a.headers)
    expect(body).toEqual({
      packed: ids.slice(1),
      refused: [{ id: ids[0], code: "not_possible_now" }],
    })
    const after = await list(a.headers, "?to_do=send")
    expect(after).toMatchObject({ count: 2, to_dos: { pack: 0, send: 2, hand_over: 0, return: 0 } })
  })

  it("prints what to fetch, a slip and an address for each order, with every Vietnamese letter", async () => {
    const { a, b, variants } = sold
    await buy(shop, [variants[0] ?? ""], 1)
    const { orders } = await list(a.headers)
    const ids = orders.map(({ id }) => `ids=${id}`).join("&")
    const order = await read(a.headers, orders[0]?.id ?? "")
    const goods = order.items[0]?.name.vi ?? ""
    /** Text of each page; a PDF breaks lines where it likes. */
    const pages = async (path: string) => {
      const file = await shop.bytes(`/vendor/papers/${path}`, a.headers)
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)))
      return text.map((page) => page.normalize("NFC").replaceAll(/\s+/g, " "))
    }

    const [toFetch = ""] = await pages("pick-list")
    expect(toFetch).toContain("Danh sách lấy hàng")
    expect(toFetch).toContain(goods.slice(0, 20))
    for (const { number } of orders) expect(toFetch).toContain(number)

    const labels = await pages(`label?${ids}`)
    expect(labels).toHaveLength(2)
    expect(labels[0]).toContain("Nguyễn Thị Hoa")
    expect(labels[0]).toContain("12 ngõ Gốm")
    expect(labels[0]).toContain("Thu khi giao")
    const slips = await pages(`packing-slip?ids=${order.id}`)
    expect(slips).toHaveLength(1)
    expect(slips[0]).toContain("Phiếu đóng gói")
    expect(slips[0]).toContain(order.number)
    expect(slips[0]).not.toContain("₫")

    expect((await shop.get(`/vendor/papers/label?${ids}`, b.headers)).status).toBe(404)
    expect((await shop.get("/vendor/papers/hoa-don", a.headers)).status).toBe(404)
  })
})

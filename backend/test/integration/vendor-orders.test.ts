import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import type { PackedOrders, PlacedOrder, VendorOrder, VendorOrderList } from "@cho-ocop/contracts"
import { extractText, getDocumentProxy } from "unpdf"
import type { AuditModuleService } from "../../src/modules/audit/service.ts"
import type { OrderGroupModuleService } from "../../src/modules/order-group/service.ts"
import type { PaymentExceptions } from "../../src/payment/list-exceptions.ts"
import { member } from "./goods.ts"
import { buy } from "./money.ts"
import { operator } from "./operator.ts"
import { type Answer, inShop } from "./shop.ts"
import { addMember, bearer, signIn } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { requestReturnWorkflow } = load(
  "../../src/workflows/vendor-order/request-return.ts",
) as typeof import("../../src/workflows/vendor-order/request-return.ts")

type Headers = Record<string, string>

inShop((shop) => {
  const database = () => shop.container().resolve("__pg_connection__")

  let sold: Awaited<ReturnType<typeof sell>>

  // Each test finds the shop as it is after this.
  beforeAll(async () => {
    sold = await sell()
  })

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
      order: { status: string; parcels: { state: string; refunded: number; tracking: unknown }[] }
    }>(`/shop/orders/${number}`, { "x-order-token": token })
    return body.order
  }

  /** Packs, sends and delivers all of an order at once, with the cash for it. */
  async function bringAll(headers: Headers, order: VendorOrder) {
    await deed(headers, order, "packings")
    const parcel_id = (await read(headers, order.id)).parcels[0]?.id
    await deed(headers, order, "shipments", { parcel_id, carrier: "Bưu điện", tracking_number: "VN1" })
    const delivered = await deed(headers, order, "deliveries", { parcel_id, collected: order.to_collect })
    expect(delivered.status).toBe(200)
    return delivered.body.order
  }

  it("lets one vendor cancel its part: its goods are back on the shelf, the others' parts stand", async () => {
    const { a, b, c, placed, variants, stockBefore } = sold
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
    const line_id = order.items[0]?.id ?? ""
    const worth = order.items[0]?.total ?? 0
    const ask = (quantity: number) =>
      requestReturnWorkflow(shop.container()).run({
        input: {
          order_id: order.id,
          lines: [{ line_id, quantity }],
          reason: "Không đúng loại",
          photos: [],
          actor: { type: "system", id: null, name: "Người mua" },
          key: randomUUID(),
        },
      })
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
    await requestReturnWorkflow(shop.container()).run({
      input: {
        order_id: order.id,
        lines: [{ line_id: order.items[0]?.id ?? "", quantity: 1 }],
        reason: "Không thích",
        photos: [],
        actor: { type: "system", id: null, name: "Người mua" },
        key: "một lần",
      },
    })
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

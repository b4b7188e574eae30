import { createRequire } from "node:module"
import type { NewCart, Order, PlacedOrder } from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import sharp from "sharp"
import type { OrderGroupModuleService } from "../../src/modules/order-group/service.ts"
import type { VendorOrderRecord } from "../../src/vendor-order/order-record.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { addMember } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const src = (path: string) => load(`../../src/${path}`)
const { readOutbox } = src("mail/outbox.ts") as typeof import("../../src/mail/outbox.ts")
const { deliverEvents } = src(
  "order-group/deliver-events.ts",
) as typeof import("../../src/order-group/deliver-events.ts")
const { readOrderRecord } = src(
  "vendor-order/order-record.ts",
) as typeof import("../../src/vendor-order/order-record.ts")
const { packOrderWorkflow } = src(
  "workflows/vendor-order/pack-order.ts",
) as typeof import("../../src/workflows/vendor-order/pack-order.ts")
const { sendParcelWorkflow } = src(
  "workflows/vendor-order/send-parcel.ts",
) as typeof import("../../src/workflows/vendor-order/send-parcel.ts")
const { deliverParcelWorkflow } = src(
  "workflows/vendor-order/deliver-parcel.ts",
) as typeof import("../../src/workflows/vendor-order/deliver-parcel.ts")
const { decideReturnWorkflow } = src(
  "workflows/vendor-order/decide-return.ts",
) as typeof import("../../src/workflows/vendor-order/decide-return.ts")

const PROVINCES = ["quang-ninh", "ha-noi", "dak-lak"]
const ACTOR = { type: "system" as const, id: null, name: "test" }

const INVOICE = {
  company: "Công ty TNHH Quà Quê",
  tax_code: "0100109106",
  company_address: "1 Tràng Tiền, Hà Nội",
  invoice_email: "ke-toan@qua-que.example",
}

inShop((shop) => {
  const ADDRESS = {
    name: "Nguyễn Thị Hoa",
    phone: "0912 345 678",
    province_code: "01",
    commune_code: "00577",
    street: "12 ngõ Gốm",
  }

  const database = () => shop.container().resolve<Knex>("__pg_connection__")
  const groups = () => shop.container().resolve<OrderGroupModuleService>("order_group")
  const tokenOf = ({ token }: PlacedOrder) => ({ "x-order-token": token })

  async function cartOf(vendors: number): Promise<NewCart> {
    const products = []
    for (const province of PROVINCES.slice(0, vendors))
      products.push(await shop.product(`province=${province}`))
    const [first = "", ...others] = products.map(({ variants }) => variants[0]?.id ?? "")
    const { cart, token } = await shop.cartWith(first, 2)
    const headers = { "x-cart-token": token }
    for (const variant_id of others)
      await shop.post(`/shop/carts/${cart.id}/items`, { variant_id, quantity: 1 }, headers)
    const quote = { province_code: ADDRESS.province_code, deliveries: {} }
    const { body } = await shop.post<{ cart: NewCart["cart"] }>(
      `/shop/carts/${cart.id}/quote`,
      quote,
      headers,
    )
    return { cart: body.cart, token }
  }

  async function buy(vendors: number, more: Record<string, unknown> = {}): Promise<PlacedOrder> {
    const { cart, token } = await cartOf(vendors)
    const { status, body } = await shop.post<PlacedOrder>(
      `/shop/carts/${cart.id}/checkout`,
      {
        locale: "vi",
        address: ADDRESS,
        payment_method: "cash_on_delivery",
        expected_total: cart.total,
        deliveries: {},
        ...more,
      },
      { "x-cart-token": token },
    )
    expect(status).toBe(201)
    return body
  }

  const read = async (placed: PlacedOrder) =>
    (await shop.get<{ order: Order }>(`/shop/orders/${placed.number}`, tokenOf(placed))).body.order

  async function recordOf(number: string, part: number): Promise<VendorOrderRecord> {
    const [order] = await database()("order")
      .join("order_share", "order_share.order_id", "order.id")
      .join("order_group", "order_group.id", "order_share.group_id")
      .where({ number })
      .where("custom_display_id", "like", `%-${part}`)
      .select("order.id")
    return readOrderRecord(shop.container(), order.id)
  }

  const partNumber = async (placed: PlacedOrder, part: number) =>
    (await recordOf(placed.number, part)).custom_display_id

  const pack = (order: VendorOrderRecord) =>
    packOrderWorkflow(shop.container()).run({ input: { order_id: order.id, actor: ACTOR, key: "pack" } })

  async function send(number: string, part: number): Promise<void> {
    await pack(await recordOf(number, part))
    const order = await recordOf(number, part)
    await sendParcelWorkflow(shop.container()).run({
      input: {
        order_id: order.id,
        actor: ACTOR,
        key: "send",
        parcel_id: order.fulfillments[0]?.id ?? "",
        carrier: "Viettel Post",
        tracking_number: "VTP123",
      },
    })
  }

  async function deliver(number: string, part: number): Promise<VendorOrderRecord> {
    await send(number, part)
    const order = await recordOf(number, part)
    await deliverParcelWorkflow(shop.container()).run({
      input: {
        order_id: order.id,
        actor: ACTOR,
        key: "deliver",
        parcel_id: order.fulfillments[0]?.id ?? "",
        collected: order.summary.pending_difference,
      },
    })
    return recordOf(number, part)
  }

  const mailsTo = async (address: string) => (await readOutbox()).filter(({ to }) => to === address)
  const subjectsTo = async (address: string) => (await mailsTo(address)).map(({ subject }) => subject)

  const photo = () =>
    sharp({ create: { width: 640, height: 480, channels: 3, background: "#875" } })
      .withExif({ IFD0: { Make: "Secret Camera" } })
      .jpeg()
      .toBuffer()

  const sendPhoto = async (placed: PlacedOrder, bytes: Buffer, token = placed.token) =>
    shop.post<{ photo: string }>(`/shop/orders/${placed.number}/photos`, bytes, {
      "x-order-token": token,
      "content-type": "application/octet-stream",
    })

  const askBack = (placed: PlacedOrder, part: number, body: unknown, headers = tokenOf(placed)) =>
    shop.post<{ order: Order }>(`/shop/orders/${placed.number}/parts/${part}/returns`, body, headers)

  const cancel = (placed: PlacedOrder, part: number | string, headers = tokenOf(placed)) =>
    shop.post<{ order: Order }>(
      `/shop/orders/${placed.number}/parts/${part}/cancel`,
      { reason: "Đặt nhầm" },
      headers,
    )

  describe("mails", () => {
    it("tell the shopper in the language of the order, and each producer's people in theirs, once", async () => {
      const email = "mails@example.vn"
      const placed = await buy(2, { email, locale: "en" })
      const { vendor_id } = await recordOf(placed.number, 1)
      await addMember(shop.container(), { vendor_id, email: "packer@example.vn", role: "packer" })
      // Both were there before the producer's new packer was; told anew, only the packer is written to.
      await soon(async () => expect(await subjectsTo(email)).toEqual([`Order ${placed.number} is received`]))
      const [mail] = await mailsTo(email)
      const order = await read(placed)
      for (const { number, vendor } of order.parcels)
        expect(mail?.text).toContain(`${number} · ${vendor.name}`)
      expect(mail?.text).toContain(`/en/orders/${placed.number}`)

      await database()("order_event").update({ done_at: null, tries: 0 })
      await deliverEvents(shop.container())
      await soon(async () =>
        expect(await subjectsTo("packer@example.vn")).toEqual([
          `Đơn hàng mới ${await partNumber(placed, 1)}`,
        ]),
      )
      expect(await subjectsTo(email)).toHaveLength(1)
    })

    it("go out once, though the server ends between sending and noting that it was sent", async () => {
      const email = "crash@example.vn"
      const placed = await buy(1, { email })
      await soon(async () => expect(await subjectsTo(email)).toHaveLength(1))
      await soon(async () => {
        const [{ count } = { count: "1" }] = await database()("order_event").whereNull("done_at").count()
        expect(Number(count)).toBe(0)
      })
      await database()("notification").where({ to: email }).update({ status: "pending", external_id: null })
      await database()("order_event").update({ done_at: null, tries: 0 })
      await Promise.all([deliverEvents(shop.container()), deliverEvents(shop.container())])
      expect(await subjectsTo(email)).toEqual([`Đã nhận đơn hàng ${placed.number}`])
      const sent = await database()("notification").where({ to: email }).whereNull("deleted_at")
      expect(sent.map(({ status }) => status)).toEqual(["success"])
    })

    it("tell of each step of a parcel: packed, sent with its number, delivered with the days for a return", async () => {
      const email = "steps@example.vn"
      const placed = await buy(1, { email })
      await deliver(placed.number, 1)
      await soon(async () => expect(await subjectsTo(email)).toHaveLength(4))
      const [delivered, sent, packed] = await mailsTo(email)
      expect(packed?.text).toContain("không hủy trên trang được nữa")
      expect(sent?.text).toContain("Viettel Post VTP123")
      expect(delivered?.subject).toBe(`Kiện ${await partNumber(placed, 1)} đã được giao`)
      expect(delivered?.text).toContain("xin trả hàng")
    })

    it("go to nobody who gave no address; what cannot be told waits, and the operator reads why", async () => {
      const placed = await buy(1)
      const [group] = await groups().listOrderGroups({ number: placed.number })
      if (!group) return expect.fail("no group")
      const file = async () =>
        (
          await shop.get<{ events: Record<string, unknown>[]; mails: unknown[] }>(
            `/admin/order-groups/${group.id}`,
            await operator(shop),
          )
        ).body
      await soon(async () => expect(await file()).toMatchObject({ events: [{ told: "told" }], mails: [] }))
      await groups().updateOrderGroups({ id: group.id, email: "waits@example.vn" })
      await groups().createOrderEvents({
        group_id: group.id,
        order_id: "order_gone",
        kind: "shipped",
        data: {},
      })
      await soon(async () => {
        expect((await file()).events).toContainEqual(
          expect.objectContaining({
            kind: "shipped",
            told: "waiting",
            tries: 1,
            error: expect.stringContaining("order_gone"),
          }),
        )
      })
      expect(await subjectsTo("waits@example.vn")).toEqual([])
    })
  })

  describe("cancelling a part", () => {
    it("cancels it and nothing else, also when sent twice, and tells both sides", async () => {
      const email = "cancels@example.vn"
      const placed = await buy(3, { email })
      const { vendor_id } = await recordOf(placed.number, 2)
      await addMember(shop.container(), { vendor_id, email: "seller@example.vn", role: "owner" })
      const answers = await Promise.all([cancel(placed, 2), cancel(placed, 2)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const order = await read(placed)
      expect(order.parcels.map(({ state }) => state)).toEqual(["placed", "canceled", "placed"])
      expect(order.status).toBe("placed")
      const part = await partNumber(placed, 2)
      await soon(async () => expect(await subjectsTo(email)).toContain(`Phần ${part} đã bị hủy`))
      await soon(async () =>
        expect(await subjectsTo("seller@example.vn")).toContain(`Đơn hàng ${part} đã được người mua hủy`),
      )
    })

    it("by the operator tells the producer why", async () => {
      const placed = await buy(1)
      const { id, vendor_id } = await recordOf(placed.number, 1)
      await addMember(shop.container(), { vendor_id, email: "told@example.vn", role: "owner" })
      const why = { reason: "Người mua gọi điện xin hủy" }
      const answer = await shop.post(`/admin/vendor-orders/${id}/cancel`, why, await operator(shop))
      expect(answer.status).toBe(200)
      const subject = `Đơn hàng ${await partNumber(placed, 1)} đã bị hủy`
      await soon(async () => expect(await subjectsTo("told@example.vn")).toContain(subject))
      const mail = (await mailsTo("told@example.vn")).find((one) => one.subject === subject)
      expect(mail?.text).toContain(why.reason)
    })

    it("is refused once it is packed, and then nothing changes", async () => {
      const placed = await buy(1)
      await pack(await recordOf(placed.number, 1))
      expect(await cancel(placed, 1)).toMatchObject({ status: 409, body: { code: "not_possible_now" } })
      expect((await read(placed)).parcels[0]?.state).toBe("packing")
    })

    it("is nobody's who lacks the order's token, and finds no part that is not there", async () => {
      const [mine, other] = [await buy(1), await buy(1)]
      const answers = await Promise.all([
        cancel(mine, 1, {} as never),
        cancel(mine, 1, tokenOf(other)),
        cancel(mine, 2),
        cancel(mine, "1-1"),
      ])
      for (const { status, body } of answers)
        expect({ status, body }).toMatchObject({ status: 404, body: { code: "order_not_found" } })
      expect((await read(mine)).parcels[0]?.state).toBe("placed")
    })
  })

  describe("asking to send goods back", () => {
    it("takes lines, a reason and photos drawn anew, which open for this order alone", async () => {
      const [placed, other] = [await buy(1), await buy(1)]
      const early = await sendPhoto(placed, await photo())
      expect(early).toMatchObject({ status: 409, body: { code: "not_possible_now" } })
      const { items } = await deliver(placed.number, 1)
      const { status, body } = await sendPhoto(placed, await photo())
      expect(status).toBe(201)
      const asked = {
        lines: [{ line_id: items[0]?.id, quantity: 1 }],
        reason: "Lọ bị vỡ",
        photos: [body.photo],
      }
      const once = { ...tokenOf(placed), "idempotency-key": "one attempt" }
      expect((await askBack(placed, 1, asked, once)).status).toBe(201)
      expect((await askBack(placed, 1, asked, once)).status).toBe(201)
      const [parcel] = (await read(placed)).parcels
      expect(parcel?.state).toBe("return_requested")
      expect(parcel?.returns).toMatchObject([{ state: "requested", reason: "Lọ bị vỡ", lines: asked.lines }])

      const path = `/shop/orders/${placed.number}/photos/${body.photo}`
      const drawn = await shop.bytes(path, tokenOf(placed))
      expect(await sharp(drawn).metadata()).toMatchObject({ format: "webp", width: 640 })
      expect(drawn.includes("Secret Camera")).toBe(false)
      expect((await shop.get(path)).status).toBe(404)
      expect((await shop.get(path, tokenOf(other))).status).toBe(404)
      const stolen = `/shop/orders/${other.number}/photos/${body.photo}`
      expect((await shop.get(stolen, tokenOf(other))).status).toBe(404)
      expect((await askBack(other, 1, asked)).status).toBe(404)
    })

    it("is refused before the parcel has arrived and after the last day", async () => {
      const placed = await buy(1)
      const { items } = await recordOf(placed.number, 1)
      const asked = { lines: [{ line_id: items[0]?.id, quantity: 1 }], reason: "Không hợp" }
      expect(await askBack(placed, 1, asked)).toMatchObject({
        status: 409,
        body: { code: "not_possible_now" },
      })
      const { fulfillments } = await deliver(placed.number, 1)
      const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000)
      await database()("fulfillment")
        .where({ id: fulfillments[0]?.id })
        .update({ delivered_at: eightDaysAgo })
      expect(await askBack(placed, 1, asked)).toMatchObject({
        status: 409,
        body: { code: "not_possible_now" },
      })
    })

    it("takes no more than was bought, no file but a photo, and nothing from whom the order is not", async () => {
      const [placed, other] = [await buy(1), await buy(1)]
      const { items } = await deliver(placed.number, 1)
      const [line] = items
      const asked = (quantity: number) => ({ lines: [{ line_id: line?.id, quantity }], reason: "Hỏng" })
      expect(await askBack(placed, 1, asked(Number(line?.quantity) + 1))).toMatchObject({ status: 400 })
      expect(await askBack(placed, 1, asked(1), tokenOf(other))).toMatchObject({ status: 404 })
      expect(await sendPhoto(placed, await photo(), other.token)).toMatchObject({ status: 404 })
      expect(await sendPhoto(placed, Buffer.from("<svg onload=alert(1)>"))).toMatchObject({ status: 415 })
    })

    it("tells the shopper what the producer answered", async () => {
      const email = "returns@example.vn"
      const placed = await buy(1, { email })
      const { id, items } = await deliver(placed.number, 1)
      await askBack(placed, 1, { lines: [{ line_id: items[0]?.id, quantity: 1 }], reason: "Hỏng" })
      const { returns } = await recordOf(placed.number, 1)
      await decideReturnWorkflow(shop.container()).run({
        input: {
          order_id: id,
          actor: ACTOR,
          key: "decide",
          return_id: returns[0]?.id ?? "",
          is_accepted: false,
          answer: "Hàng đã dùng hết",
        },
      })
      await soon(async () => expect((await mailsTo(email))[0]?.text).toContain("Lý do: Hàng đã dùng hết"))
      const part = await partNumber(placed, 1)
      expect(await subjectsTo(email)).toContain(`Đã nhận yêu cầu trả hàng của phần ${part}`)
    })
  })

  describe("an invoice", () => {
    it("is kept with its tax code where it is wanted, and a wrong tax code is refused", async () => {
      const placed = await buy(1, { invoice: INVOICE })
      expect((await read(placed)).invoice).toEqual(INVOICE)
      expect((await read(await buy(1))).invoice).toBeNull()
      const { cart, token } = await cartOf(1)
      const refused = await shop.post(
        `/shop/carts/${cart.id}/checkout`,
        {
          locale: "vi",
          address: ADDRESS,
          payment_method: "cash_on_delivery",
          expected_total: cart.total,
          invoice: { ...INVOICE, tax_code: "0100109107" },
        },
        { "x-cart-token": token },
      )
      expect(refused).toMatchObject({
        status: 400,
        body: { fields: { "invoice.tax_code": "tax_code_invalid" } },
      })
    })
  })

  it("shows groups to the operator, found by number, by a part's number and by phone", async () => {
    const placed = await buy(2)
    const find = async (q: string) =>
      (
        await shop.get<{ order_groups: { number: string }[] }>(
          `/admin/order-groups?q=${encodeURIComponent(q)}`,
          await operator(shop),
        )
      ).body.order_groups.map(({ number }) => number)
    expect(await find(placed.number.toLowerCase())).toEqual([placed.number])
    expect(await find(await partNumber(placed, 2))).toEqual([placed.number])
    expect(await find("0912345678")).toContain(placed.number)
    expect(await find("0987654321")).toEqual([])
    expect((await shop.get("/admin/order-groups")).status).toBe(401)
  })
})

import { createRequire } from "node:module"
import { setTimeout } from "node:timers/promises"
import type {
  LabelBatchResponse,
  LotPage,
  Order,
  PlacedOrder,
  Problem,
  ProductPage,
  VendorOrder,
  VendorOrderList,
  WorkspaceLotResponse,
  WorkspaceProductList,
} from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RecallFile } from "../../src/recall/read-recalls.ts"
import { member } from "./goods.ts"
import { newOfficer } from "./officer.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { buy } from "./shopper.ts"
import { soon } from "./soon.ts"
import { fromNewAddress } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { readOutbox } = load("../../src/mail/outbox.ts") as typeof import("../../src/mail/outbox.ts")
const { tellVendorsOfRecalls } = load(
  "../../src/recall/tell-vendors.ts",
) as typeof import("../../src/recall/tell-vendors.ts")

type Headers = Record<string, string>

const REASON = { vi: "Kiểm nghiệm thấy nấm mốc", en: "Mould was found in a test" }

inShop((shop) => {
  const ask = (headers: Headers, lot: object) => {
    const place = { name: "Xưởng mẫu", commune_code: "00004" }
    const given = { quantity: { value: 80, unit: "piece" }, time: "2026-03-10T08:00", place, ...lot }
    return shop.post<WorkspaceLotResponse & Problem>("/vendor/lots", given, headers)
  }
  const open = async (headers: Headers, lot: object) => {
    const { status, body } = await ask(headers, lot)
    expect(status).toBe(201)
    return body.lot
  }
  const recall = (headers: Headers, lotId: string) =>
    shop.post<WorkspaceLotResponse & Problem>(`/vendor/lots/${lotId}/recall`, REASON, headers)
  const lettersTo = async (address: string) =>
    (await readOutbox()).filter(({ to, subject }) => to === address && /(lô|lô hàng) L-1/i.test(subject))

  /** A producer with two lots of one product, and an order of two of it for each buyer, not packed yet. */
  async function sold(...buyers: (string | undefined)[]) {
    const { vendor, headers } = await member(shop, "lo@thu-hoi.example")
    const { body } = await shop.get<WorkspaceProductList>("/vendor/products?sale=on_sale", headers)
    const product_id = String(body.products[0]?.id)
    const page = await shop.get<ProductPage>(`/shop/products/${body.products[0]?.handle}`)
    const variant = String(page.body.variants[0]?.id)
    const lotOf = (number: string) =>
      open(headers, { kind: "product", product_id, number, made_on: "2026-03-10" })
    const [bad, good] = [await lotOf("L-1"), await lotOf("L-2")]
    const orders: (PlacedOrder & { order: VendorOrder })[] = []
    for (const email of buyers) {
      const placed = await buy(shop, { variant, quantity: 2, ...(email ? { email } : {}) })
      const { orders: own } = (await shop.get<VendorOrderList>("/vendor/orders?to_do=pack", headers)).body
      const known = orders.map(({ order }) => order.id)
      const id = own.find((one) => !known.includes(one.id))?.id
      const { order } = (await shop.get<{ order: VendorOrder }>(`/vendor/orders/${id}`, headers)).body
      orders.push({ ...placed, order })
    }
    return { vendor, headers, bad, good, orders, product_id }
  }
  const pack = ({ items, id }: VendorOrder, headers: Headers, lot_id?: string) =>
    shop.post<{ order: VendorOrder } & Problem>(
      `/vendor/orders/${id}/packings`,
      { lines: items.map((item) => ({ line_id: item.id, quantity: 2, ...(lot_id ? { lot_id } : {}) })) },
      headers,
    )
  const asShopper = async ({ number, token }: PlacedOrder) =>
    (await shop.get<{ order: Order }>(`/shop/orders/${number}`, { "x-order-token": token })).body.order

  it("tells each buyer of a lot called back once, those packed without a lot that theirs may be of it, nobody else", async () => {
    const [hoa, lan, minh] = ["hoa@thu-hoi.example", "lan@thu-hoi.example", "minh@thu-hoi.example"]
    const { headers, bad, good, orders } = await sold(hoa, lan, minh, undefined)
    const [ofBad, ofGood, unknown, nameless] = orders
    if (!ofBad || !ofGood || !unknown || !nameless) throw new Error("There are four orders")
    const packed = await pack(ofBad.order, headers, bad.id)
    expect(packed.body.order.parcels[0]?.lots).toMatchObject([{ number: "L-1" }])
    await pack(ofGood.order, headers, good.id)
    await pack(unknown.order, headers)
    await pack(nameless.order, headers, bad.id)
    expect((await asShopper(ofBad)).parcels[0]).toMatchObject({ lots: [{ number: "L-1" }], recalls: [] })

    const answers = await Promise.all([recall(headers, bad.id), recall(headers, bad.id)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    await soon(async () => {
      const { body } = await shop.get<WorkspaceLotResponse>(`/vendor/lots/${bad.id}`, headers)
      const told = body.recall?.orders.map(({ id, holding, letter }) => ({ id, holding, letter }))
      expect(told?.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        [
          { id: ofBad.order.id, holding: "holds", letter: "sent" },
          { id: unknown.order.id, holding: "may_hold", letter: "sent" },
          { id: nameless.order.id, holding: "holds", letter: "no_address" },
        ].toSorted((a, b) => a.id.localeCompare(b.id)),
      )
    })
    const [letter, ...more] = await lettersTo(hoa)
    expect(more).toEqual([])
    expect(letter?.text).toContain(REASON.vi)
    expect(letter?.text).toContain(`/q/${bad.code}`)
    expect((await lettersTo(minh)).map(({ text }) => text)).toEqual([
      expect.stringContaining("có thể thuộc lô này"),
    ])
    expect(await lettersTo(lan)).toEqual([])
    expect((await asShopper(ofBad)).parcels[0]?.recalls).toMatchObject([
      { number: "L-1", holding: "holds", reason: REASON },
    ])
    expect((await asShopper(ofGood)).parcels[0]?.recalls).toEqual([])
    const parcel_id = packed.body.order.parcels[0]?.id
    expect(
      await shop.post(`/vendor/orders/${ofBad.order.id}/shipments`, { parcel_id }, headers),
    ).toMatchObject({ status: 409, body: { code: "lot_recalled" } })

    const longArrived = async ({ order }: (typeof orders)[number]) => {
      const { parcels, to_collect: collected } = (
        await shop.get<{ order: VendorOrder }>(`/vendor/orders/${order.id}`, headers)
      ).body.order
      const deed = { parcel_id: parcels[0]?.id }
      await shop.post(`/vendor/orders/${order.id}/shipments`, deed, headers)
      const arrived = await shop.post(
        `/vendor/orders/${order.id}/deliveries`,
        { ...deed, collected },
        headers,
      )
      expect(arrived.status).toBe(200)
      await shop
        .container()
        .resolve<Knex>("__pg_connection__")("fulfillment")
        .where({ id: deed.parcel_id })
        .update({ delivered_at: "2026-03-20T08:00:00Z" })
    }
    const giveBack = ({ number, token, order }: (typeof orders)[number]) =>
      shop.post(
        `/shop/orders/${number}/parts/1/returns`,
        { lines: [{ line_id: order.items[0]?.id, quantity: 2 }], reason: "Lô bị thu hồi" },
        { "x-order-token": token },
      )
    await longArrived(unknown)
    await longArrived(ofGood)
    const lines = unknown.order.items.map(({ id }) => id)
    expect((await asShopper(unknown)).parcels[0]).toMatchObject({ can_return_recalled: lines })
    expect((await giveBack(ofGood)).status).toBe(409)
    expect((await giveBack(unknown)).status).toBe(201)
  })

  it("lets nobody pack or label a lot called back, and says so on the page behind its code", async () => {
    const { headers, bad, good, orders } = await sold("hoa@thu-hoi.example")
    const [placed] = orders
    if (!placed) throw new Error("There is an order")
    expect(placed.order.items[0]?.lots.map(({ number }) => number)).toEqual(["L-2", "L-1"])
    const labels = { sheet: "a4_65", barcode: "none", count: 1, serials: false }
    const ordered = await shop.post<LabelBatchResponse>(`/vendor/lots/${bad.id}/labels`, labels, headers)
    const sheet = `/vendor/labels/${ordered.body.batch.id}/file`
    await soon(async () => expect((await shop.get(sheet, headers)).status).toBe(200))
    await recall(headers, bad.id)
    expect(await shop.get(sheet, headers)).toMatchObject({ status: 409, body: { code: "lot_recalled" } })
    expect(await pack(placed.order, headers, bad.id)).toMatchObject({
      status: 409,
      body: { code: "lot_recalled" },
    })
    expect(await shop.post(`/vendor/lots/${bad.id}/labels`, labels, headers)).toMatchObject({
      status: 409,
      body: { code: "lot_recalled" },
    })
    const { body } = await shop.get<LotPage>(`/shop/lots/${bad.code}`, fromNewAddress())
    expect(body.recall).toMatchObject({ reason: REASON })
    expect(await pack(placed.order, headers)).toMatchObject({ status: 409, body: { code: "lot_needed" } })
    const admin = await operator(shop)
    const ofMedusa = `/admin/orders/${placed.order.id}/fulfillments`
    const items = placed.order.items.map(({ id, quantity }) => ({ id, quantity }))
    expect(await shop.post(ofMedusa, { items }, admin)).toMatchObject({
      status: 409,
      body: { code: "lot_needed" },
    })
    const packed = await pack(placed.order, headers, good.id)
    expect(packed.status).toBe(200)
    expect(packed.body.order.items[0]?.lots.map(({ number }) => number)).toEqual(["L-2"])
    await recall(headers, good.id)
    const shipment = `${ofMedusa}/${packed.body.order.parcels[0]?.id}/shipments`
    expect(await shop.post(shipment, { items }, admin)).toMatchObject({
      status: 409,
      body: { code: "lot_recalled" },
    })
  })

  it("lets packing here and a recall on another server wait for each other", async () => {
    const { vendor, headers, bad, orders } = await sold("hoa@thu-hoi.example")
    const [placed] = orders
    if (!placed) throw new Error("There is an order")
    const elsewhere = async (begin: () => Promise<{ status: number }>, row?: object) => {
      const other = await shop.container().resolve<Knex>("__pg_connection__").transaction()
      await other.raw("select pg_advisory_xact_lock(hashtextextended(?, 2))", [vendor.id])
      const here = begin()
      expect(await Promise.race([here, setTimeout(500, "waits")])).toBe("waits")
      if (row) await other("recall").insert(row)
      await other.commit()
      return here
    }
    const reason = { reason_vi: REASON.vi, opened_by: "Máy chủ khác" }
    const row = { id: "recall_elsewhere", lot_id: bad.id, vendor_id: vendor.id, ...reason }
    expect(await elsewhere(() => pack(placed.order, headers, bad.id), row)).toMatchObject({
      status: 409,
      body: { code: "lot_recalled" },
    })
    const calledBack = await elsewhere(() => recall(headers, bad.id))
    expect(calledBack.status).toBe(201)
  })

  it("leaves no parcel out that is packed at the moment of a recall", async () => {
    const { headers, bad, orders } = await sold(undefined, undefined, undefined)
    const packings = orders.map(async ({ order: { id, items } }, index) => {
      await setTimeout(index * 40)
      const { status, body } = await pack({ id, items } as VendorOrder, headers, bad.id)
      return { id, isPacked: status === 200, code: body.code }
    })
    const [{ body: called }, ...packed] = await Promise.all([recall(headers, bad.id), ...packings])
    for (const { id, isPacked, code } of packed) {
      const isTold = called.recall?.orders.some((order) => order.id === id && order.holding === "holds")
      expect({ isTold, code }).toEqual({ isTold: isPacked, code: isPacked ? undefined : "lot_recalled" })
    }
  })

  it("calls back what was made of a bad material, too", async () => {
    const { headers, product_id } = await sold()
    const raw = await open(headers, {
      kind: "material",
      name: "Mật thô",
      number: "R-1",
      supplier: "Trại ong mẫu",
      time: "2026-03-05T08:00",
    })
    const inputs = [{ lot_id: raw.id, quantity: { value: 1, unit: "piece" } }]
    const jars = await open(headers, {
      kind: "product",
      product_id,
      number: "L-3",
      made_on: "2026-03-10",
      inputs,
    })
    await recall(headers, raw.id)
    const another = { kind: "product", product_id, number: "L-4", made_on: "2026-03-10", inputs }
    expect(await ask(headers, another)).toMatchObject({ status: 409, body: { code: "lot_recalled" } })
    const { body } = await shop.get<LotPage>(`/shop/lots/${jars.code}`, fromNewAddress())
    expect(body.recall).toMatchObject({ reason: REASON })
  })

  it("refuses lots of other vendors and of other goods", async () => {
    const { headers, orders } = await sold("hoa@thu-hoi.example")
    const strange = await member(shop, "nguoi-khac@thu-hoi.example", { vendor: 1 })
    const { body } = await shop.get<WorkspaceProductList>("/vendor/products?sale=on_sale", strange.headers)
    const theirs = await open(strange.headers, {
      kind: "product",
      product_id: body.products[0]?.id,
      number: "L-1",
      made_on: "2026-03-10",
    })
    const [placed] = orders
    if (!placed) throw new Error("There is an order")
    expect((await pack(placed.order, headers, theirs.id)).status).toBe(404)
    expect((await recall(headers, theirs.id)).status).toBe(404)
    const { body: untouched } = await shop.get<LotPage>(`/shop/lots/${theirs.code}`, fromNewAddress())
    expect(untouched.recall).toBeNull()
  })

  it("shows officers how far the letters are, without who bought, until they close the recall", async () => {
    const { headers, bad, orders } = await sold("hoa@thu-hoi.example")
    const [placed] = orders
    if (!placed) throw new Error("There is an order")
    await pack(placed.order, headers, bad.id)
    const { headers: officer } = await newOfficer(shop, "thu-hoi@can-bo.example")
    const get = <Body>(path: string) => shop.get<Body>(path, officer)
    const post = <Body>(path: string, body: unknown) => shop.post<Body>(path, body, officer)
    const { body: found } = await get<{ lots: { id: string }[] }>("/admin/lots?q=L-1")
    expect(found.lots.map(({ id }) => id)).toContain(bad.id)
    const opened = await post<{ recall: RecallFile }>("/admin/recalls", { lot_id: bad.id, reason: REASON })
    expect(opened.status).toBe(201)
    const path = `/admin/recalls/${opened.body.recall.id}`
    await soon(async () => {
      const { recall: file } = (await get<{ recall: RecallFile }>(path)).body
      expect(file.orders).toMatchObject([{ number: placed.order.number, letter: "sent" }])
      expect(JSON.stringify(file)).not.toContain("hoa@")
    })
    await tellVendorsOfRecalls(shop.container())
    await tellVendorsOfRecalls(shop.container())
    expect((await lettersTo("lo@thu-hoi.example")).map(({ subject }) => subject)).toEqual([
      expect.stringContaining("đã bị thu hồi"),
    ])
    const closing = { note: "Đã lấy lại 2 hũ" }
    expect((await post(`${path}/close`, closing)).status).toBe(200)
    expect(await post(`${path}/close`, closing)).toMatchObject({ status: 409 })
    const { body } = await shop.get<LotPage>(`/shop/lots/${bad.code}`, fromNewAddress())
    expect(body.recall).not.toBeNull()
  })
})

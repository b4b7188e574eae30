import type {
  PlacedOrder,
  ShippingResponse,
  Today,
  VendorOrderList,
  VendorOrderResponse,
  VendorResponse,
  VisitChart,
  WorkspaceShopPage,
} from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import { member, phonePhoto, upload } from "./goods.ts"
import { inShop, type Shop } from "./shop.ts"

const DAY_MS = 86_400_000
const dayFromNow = (days: number) => vietnameseDate(new Date(Date.now() + days * DAY_MS))
const page = { banner: null, about: { vi: "", en: "" }, opening: { vi: "", en: "" }, holiday: null }

/** A shopper's order with goods of two vendors, paid on delivery. */
const order = async (shop: Shop, variants: string[]) => {
  const [first = "", ...others] = variants
  const { cart, token } = await shop.cartWith(first, 2)
  const headers = { "x-cart-token": token }
  for (const variant_id of others) {
    await shop.post(`/shop/carts/${cart.id}/items`, { variant_id, quantity: 1 }, headers)
  }
  const { body } = await shop.get<{ cart: { total: number } }>(`/shop/carts/${cart.id}`, headers)
  const checkout = {
    locale: "vi",
    address: {
      name: "Trần Văn Khách",
      phone: "0912345678",
      province_code: "01",
      commune_code: "00004",
      street: "Số 1",
    },
    note: "Gọi trước",
    payment_method: "cash_on_delivery",
    expected_total: body.cart.total,
  }
  return shop.post<PlacedOrder>(`/shop/carts/${cart.id}/checkout`, checkout, headers)
}

const variantOf = async (shop: Shop, vendor: { handle: string }) => {
  const { variants } = await shop.product(`producer=${vendor.handle}`)
  await shop.setStock(variants[0]?.id ?? "", 10)
  return { id: variants[0]?.id ?? "", price: variants[0]?.price ?? 0 }
}

inShop((shop) => {
  it("shows shoppers what a vendor writes of itself, at once", async () => {
    const { headers, vendor } = await member(shop, "chu@trang.example")
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const about = { vi: "Hợp tác xã của bản", en: "" }
    const saved = await shop.post<WorkspaceShopPage>(
      "/vendor/shop",
      { version: 0, page: { ...page, banner: picture.id, about } },
      headers,
    )
    expect(saved).toMatchObject({ status: 200, body: { shop: { version: 1, on_holiday: false } } })
    const { body } = await shop.get<VendorResponse>(`/shop/vendors/${vendor.handle}`)
    expect(body.page).toMatchObject({
      banner: { picture: picture.picture },
      about: { vi: "Hợp tác xã của bản", en: null },
      opening: null,
    })
    const late = { version: 0, page: { ...page, about: { vi: "Của người khác", en: "" } } }
    expect(await shop.post("/vendor/shop", late, headers)).toMatchObject({
      status: 409,
      body: { code: "edited_meanwhile", current: { version: 1, page: { about } } },
    })
  })

  it("closes for a holiday that has begun and opens when it is taken back", async () => {
    const { headers, vendor } = await member(shop, "chu@trang.example")
    const variant = await variantOf(shop, vendor)
    const holiday = { from: dayFromNow(-1), until: dayFromNow(2), message: { vi: "Nghỉ mùa", en: "" } }
    const away = await shop.post<WorkspaceShopPage>(
      "/vendor/shop",
      { version: 0, page: { ...page, holiday } },
      headers,
    )
    expect(away.body.shop.on_holiday).toBe(true)
    expect((await shop.post("/shop/carts", { variant_id: variant.id, quantity: 1 })).status).toBe(409)
    const back = await shop.post<WorkspaceShopPage>("/vendor/shop", { version: 1, page }, headers)
    expect(back.body.shop.on_holiday).toBe(false)
    expect((await shop.post("/shop/carts", { variant_id: variant.id, quantity: 1 })).status).toBe(201)
    const wrong = { ...holiday, until: dayFromNow(-5) }
    expect(
      (await shop.post("/vendor/shop", { version: 2, page: { ...page, holiday: wrong } }, headers)).status,
    ).toBe(400)
  })

  it("takes a vendor's own rates", async () => {
    const { headers, vendor } = await member(shop, "chu@trang.example")
    const before = (await shop.get<ShippingResponse>("/vendor/shipping", headers)).body.shipping
    expect(before.is_own).toBe(false)
    const zones = {
      same_province: [
        { up_to: 2000, fee: 15_000 },
        { up_to: null, fee: 25_000 },
      ],
      country: [{ up_to: null, fee: 33_000 }],
    }
    const own = { zones, pick_up: { address: "Bản Hồ", hours: { vi: "7 giờ đến 17 giờ", en: "" } } }
    const saved = await shop.post<ShippingResponse>("/vendor/shipping", own, headers)
    expect(saved).toMatchObject({ status: 200, body: { shipping: { is_own: true, ...own } } })
    const { cart } = await shop.cartWith((await variantOf(shop, vendor)).id, 1)
    expect(cart.shipping_total).toBe(15_000)
    for (const country of [
      [],
      [{ up_to: 100, fee: 1 }],
      [{ up_to: null, fee: -1 }],
      [
        { up_to: null, fee: 1 },
        { up_to: 5, fee: 2 },
      ],
    ])
      expect((await shop.post("/vendor/shipping", { zones: { country } }, headers)).status).toBe(400)

    const back = await shop.delete<ShippingResponse>("/vendor/shipping", headers)
    const market = { is_own: false, is_chosen: true, market_fee: before.market_fee, pick_up: null }
    expect(back).toMatchObject({ status: 200, body: { shipping: market } })
    const flat = await shop.cartWith((await variantOf(shop, vendor)).id, 1)
    expect(flat.cart.shipping_total).toBe(before.market_fee)
    const { body: today } = await shop.get<Today>("/vendor/today", headers)
    expect(today.to_dos.map(({ kind }) => kind)).not.toContain("shipping_missing")
  })

  it("shows each vendor its own part of an order, and nothing of the other's", async () => {
    const a = await member(shop, "a@trang.example")
    const b = await member(shop, "b@trang.example", { vendor: 1, role: "packer" })
    const c = await member(shop, "c@trang.example", { vendor: 2 })
    const [ofA, ofB] = [await variantOf(shop, a.vendor), await variantOf(shop, b.vendor)]
    const placed = await order(shop, [ofA.id, ofB.id])
    expect(placed.status).toBe(201)

    const list = (await shop.get<VendorOrderList>("/vendor/orders", a.headers)).body
    expect(list).toMatchObject({
      count: 1,
      orders: [{ item_count: 2, item_total: 2 * ofA.price, state: "placed" }],
    })
    const path = `/vendor/orders/${list.orders[0]?.id}`
    const mine = (await shop.get<VendorOrderResponse>(path, a.headers)).body.order
    expect(mine).toMatchObject({
      number: expect.stringMatching(/^OP-.{5}-.{5}-[12]$/),
      address: { name: "Trần Văn Khách", phone: "+84912345678" },
      note: "Gọi trước",
      sender: { name: a.vendor.name, province: expect.stringMatching(/^[a-z-]+$/) },
    })
    expect(JSON.stringify([list, mine]), "with it and the phone number all parts open").not.toContain(
      placed.body.number,
    )
    expect(mine.items).toHaveLength(1)
    expect(mine.money?.total).toBe((mine.item_total ?? 0) + (mine.money?.shipping_total ?? 0))
    const { orders } = (await shop.get<VendorOrderList>("/vendor/orders", b.headers)).body
    const theirs = (await shop.get<VendorOrderResponse>(`/vendor/orders/${orders[0]?.id}`, b.headers)).body
      .order
    expect(theirs.items.map(({ product_handle }) => product_handle)).not.toContain(
      mine.items[0]?.product_handle,
    )
    expect((await shop.get<VendorOrderList>("/vendor/orders", c.headers)).body.count).toBe(0)
    for (const { headers } of [b, c]) expect((await shop.get(path, headers)).status).toBe(404)
  })

  it("tells the day: what to do, what was sold and who came by", async () => {
    const { headers, vendor } = await member(shop, "chu@trang.example")
    const variant = await variantOf(shop, vendor)
    await order(shop, [variant.id])
    const seen = [{ vendor: vendor.handle }, { vendor: vendor.handle }, { vendor: "khong-co" }]
    const answers = await Promise.all(seen.map((visit) => shop.post("/shop/visits", visit)))
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    const today = (await shop.get<Today>("/vendor/today", headers)).body
    expect(today).toMatchObject({ orders: 1, sales: 2 * variant.price, visits: 2, day: dayFromNow(0) })
    expect(today.to_dos[0]).toEqual({ kind: "orders_to_pack", count: 1 })
    expect(today.to_dos.map(({ kind }) => kind)).toContain("shipping_missing")
    const { days } = (await shop.get<VisitChart>("/vendor/visits?days=7", headers)).body
    expect(days).toHaveLength(7)
    expect(days.at(-1)).toEqual({ day: dayFromNow(0), visits: 2, orders: 1, sales: 2 * variant.price })
    expect((await shop.get("/vendor/visits?days=0", headers)).status).toBe(400)
  })
})

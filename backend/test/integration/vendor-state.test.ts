import type {
  AnnouncementList,
  CartResponse,
  CataloguePage,
  LotPage,
  ProductPage,
  SitemapEntries,
  Suggestions,
  VendorOrderList,
  VendorOrderResponse,
  VendorResponse,
  VendorState,
  WorkspaceLotResponse,
} from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { z } from "zod"
import { buy } from "./money.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { addMember, bearer, fromNewAddress, seededVendors, signIn } from "./workspace.ts"

type CartBody = z.infer<typeof CartResponse>
type Headers = Record<string, string>

const checkout = (expected_total: number) => ({
  locale: "vi",
  address: {
    name: "Nguyễn Thị Ánh",
    phone: "0912 345 678",
    province_code: "01",
    commune_code: "00004",
    street: "12 phố Quán Thánh",
  },
  payment_method: "cash_on_delivery",
  expected_total,
})

inShop((shop) => {
  const tea = () => shop.product("province=quang-ninh")
  const variantOf = (page: ProductPage) => page.variants[0] ?? expect.fail("no variant")
  const vendorIdOf = async ({ vendor }: ProductPage) =>
    (await seededVendors(shop)).find(({ handle }) => handle === vendor.handle)?.id ?? expect.fail("no vendor")
  const set = async (page: ProductPage, status: string, more: object = {}) => {
    const body = { status, reason: "Vi phạm quy định", ...more }
    const path = `/admin/vendors/${await vendorIdOf(page)}/status`
    expect((await shop.post(path, body, await operator(shop))).status).toBe(200)
  }
  const listed = async ({ vendor }: ProductPage) =>
    (await shop.get<CataloguePage>(`/shop/catalogue?producer=${vendor.handle}`)).body.count
  const sitemap = async () => (await shop.get<SitemapEntries>("/shop/sitemap")).body
  /** How many products a producer has: where search finds it, and on its own page. */
  const countsOf = async ({ vendor: { handle, name } }: ProductPage) => {
    const [found, shown] = await Promise.all([
      shop.get<CataloguePage>(`/shop/catalogue?${new URLSearchParams({ q: name })}`),
      shop.get<VendorResponse>(`/shop/vendors/${handle}`),
    ])
    const producer = found.body.related?.producers.find((producer) => producer.handle === handle)
    return { found: producer?.product_count ?? 0, shown: shown.body.vendor.product_count }
  }
  const member = async (page: ProductPage) => {
    await addMember(shop.container(), {
      vendor_id: await vendorIdOf(page),
      email: "chu@tra.example",
      role: "owner",
    })
    return bearer((await signIn(shop, "chu@tra.example")).body)
  }

  /** The label of a pack of these goods, and a shopper who ordered some and has more of them in the cart. */
  const shopperOf = async (page: ProductPage, vendor: Headers) => {
    const lot = {
      kind: "product",
      product_id: page.product.id,
      number: "L-1",
      made_on: "2026-11-01",
      quantity: { value: 10, unit: "piece" },
      time: "2026-11-01T08:00",
      place: { name: "Xưởng" },
    }
    const opened = await shop.post<WorkspaceLotResponse>("/vendor/lots", lot, vendor)
    const order = await buy(shop, [variantOf(page).id])
    const { cart, token } = await shop.cartWith(variantOf(page).id, 1)
    return { code: opened.body.lot.code, order, cart: cart.id, headers: { "x-cart-token": token } }
  }
  const labelOf = async ({ code }: { code: string | null }) =>
    (await shop.get<LotPage>(`/shop/lots/${code}`, fromNewAddress())).body

  /** Wherever a shopper may try. */
  const expectNoSale = async (page: ProductPage, shopper: Awaited<ReturnType<typeof shopperOf>>) => {
    const { order, cart, headers } = shopper
    const goods = { variant_id: variantOf(page).id, quantity: 1 }
    const { body } = await shop.get<CartBody>(`/shop/carts/${cart}`, headers)
    for (const answer of [
      await shop.post("/shop/carts", goods),
      await shop.post(`/shop/carts/${cart}/items`, goods, headers),
      await shop.post(`/shop/carts/${cart}/checkout`, checkout(body.cart.total), headers),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: "not_sold_now" } })
    const again = await shop.post(
      `/shop/orders/${order.number}/re-order`,
      { cart: null },
      { "x-order-token": order.token },
    )
    expect(again.body).toMatchObject({ cart: null, missing: [{ put: 0, problem: "not_sold_now" }] })
    expect(await labelOf(shopper)).toMatchObject({ number: "L-1", is_sold: false })
  }

  it.each(["suspended", "terminated"])(
    "hides the goods of a %s vendor from lists, search, pages, labels, map and carts at once",
    async (status) => {
      const page = await tea()
      const { handle } = page.vendor
      const shopper = await shopperOf(page, await member(page))
      expect(await labelOf(shopper)).toMatchObject({ is_sold: true, vendor: { is_shown: true } })
      await set(page, status)

      await soon(async () => expect(await listed(page)).toBe(0))
      expect((await shop.get(`/shop/products/${page.product.handle}`)).status).toBe(404)
      expect((await shop.get(`/shop/products/${page.product.handle}/quality`)).status).toBe(404)
      expect((await shop.get(`/shop/vendors/${handle}`)).status).toBe(404)
      const { products, vendors } = await sitemap()
      expect(products.map(({ handle }) => handle)).not.toContain(page.product.handle)
      expect(vendors.map(({ handle }) => handle)).not.toContain(handle)
      for (const words of [page.vendor.name, page.product.name.vi]) {
        const query = new URLSearchParams({ q: words })
        await soon(async () => {
          const found = await shop.get<CataloguePage>(`/shop/catalogue?${query}`)
          const suggested = await shop.get<Suggestions>(`/shop/suggestions?${query}`)
          expect(found.body.items.filter(({ vendor }) => vendor.handle === handle)).toEqual([])
          const tellsOfIt = JSON.stringify([found.body.related, suggested.body]).includes(handle)
          expect(tellsOfIt).toBe(false)
        })
      }
      await expectNoSale(page, shopper)
      expect(await labelOf(shopper)).toMatchObject({ product: null, vendor: { is_shown: false } })
    },
  )

  it("lets a cart with goods of a suspended vendor go on without them", async () => {
    const page = await tea()
    const other = await shop.product("province=ha-noi")
    const { cart, token } = await shop.cartWith(variantOf(page).id, 1)
    const headers = { "x-cart-token": token }
    const added = { variant_id: variantOf(other).id, quantity: 1 }
    await shop.post(`/shop/carts/${cart.id}/items`, added, headers)
    await set(page, "suspended")

    const now = await shop.get<CartBody>(`/shop/carts/${cart.id}`, headers)
    const [gone, sold] = now.body.cart.parcels.flatMap(({ items }) => items)
    expect(gone).toMatchObject({ product_handle: page.product.handle, is_sold: false })
    expect(sold).toMatchObject({ product_handle: other.product.handle, is_sold: true })
    const path = `/shop/carts/${cart.id}/checkout`
    expect(await shop.post(path, checkout(now.body.cart.total), headers)).toMatchObject({
      status: 409,
      body: { code: "not_sold_now", fields: { [String(gone?.id)]: page.product.name.vi } },
    })
    const removed = await shop.delete<CartBody>(`/shop/carts/${cart.id}/items/${gone?.id}`, headers)
    expect((await shop.post(path, checkout(removed.body.cart.total), headers)).status).toBe(201)
  })

  it("shows them again as soon as the vendor is active again", async () => {
    const page = await tea()
    const count = await listed(page)
    await set(page, "suspended")
    await soon(async () => expect(await listed(page)).toBe(0))
    await set(page, "active", { reason: null })
    await soon(async () => expect(await listed(page)).toBe(count))
    expect((await shop.get(`/shop/products/${page.product.handle}`)).status).toBe(200)
  })

  it.each(["on_holiday", "suspended", "terminated"])(
    "leaves orders that are open to a vendor that is %s, to the last of them",
    async (status) => {
      const page = await tea()
      const vendor = await member(page)
      const { number, token } = await buy(shop, [variantOf(page).id])
      const shopper = { "x-order-token": token }
      await set(page, status)

      const { body: list } = await shop.get<VendorOrderList>("/vendor/orders", vendor)
      const path = `/vendor/orders/${list.orders[0]?.id}`
      const deed = async (what: string, body: object = {}) => {
        const answer = await shop.post<VendorOrderResponse>(`${path}/${what}`, body, vendor)
        expect({ what, status: answer.status, body: answer.body }).toMatchObject({ what, status: 200 })
        return answer.body.order
      }
      const { parcels, to_collect: collected, items } = await deed("packings")
      const parcel_id = parcels[0]?.id
      await deed("shipments", { parcel_id })
      expect((await deed("deliveries", { parcel_id, collected })).state).toBe("delivered")

      const back = { lines: [{ line_id: items[0]?.id, quantity: 1 }], reason: "Gói rách" }
      expect((await shop.post(`/shop/orders/${number}/parts/1/returns`, back, shopper)).status).toBe(201)
      const { returns } = (await shop.get<VendorOrderResponse>(path, vendor)).body.order
      const decision = { is_accepted: true, ...(status === "on_holiday" && { resolution: "replace" }) }
      await deed(`returns/${returns[0]?.id}/decision`, decision)
      expect(await deed(`returns/${returns[0]?.id}/receipt`)).toMatchObject({
        returns: [{ state: "received" }],
      })
    },
  )

  it("keeps the page of a vendor on holiday, says until when, and sells nothing until then", async () => {
    const page = await tea()
    const shopper = await shopperOf(page, await member(page))
    await set(page, "on_holiday", { until: "2999-12-31" })
    await soon(async () => expect(await listed(page)).toBe(0))
    const shown = await shop.get<ProductPage>(`/shop/products/${page.product.handle}`)
    expect(shown).toMatchObject({ status: 200, body: { vendor: { holiday: { until: "2999-12-31" } } } })
    await expectNoSale(page, shopper)
    const told = { product: { handle: page.product.handle }, vendor: { is_shown: true } }
    expect(await labelOf(shopper)).toMatchObject(told)

    await set(page, "on_holiday", { until: "2026-01-01" })
    expect((await shop.post("/shop/carts", { variant_id: variantOf(page).id, quantity: 1 })).status).toBe(201)
  })

  it("stays as the operator set it while the vendor goes on holiday at the same moment", async () => {
    const page = await tea()
    const vendor = await member(page)
    const id = await vendorIdOf(page)
    const today = vietnameseDate(new Date())
    const holiday = { from: today, until: today, message: { vi: "Nghỉ", en: "" } }
    const unwritten = { vi: "", en: "" }
    const draft = { version: 0, page: { banner: null, about: unwritten, opening: unwritten, holiday } }
    const database = shop.container().resolve("__pg_connection__")
    const operatorActs = await database.transaction()
    await operatorActs.raw("update vendor set status = 'suspended', status_reason = 'Vi phạm' where id = ?", [
      id,
    ])
    const saving = shop.post("/vendor/shop", draft, vendor)
    await soon(async () => {
      const { rows } = await database.raw(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      )
      expect(rows).not.toEqual([])
    })
    await operatorActs.commit()
    expect((await saving).status).toBe(200)
    expect((await shop.get<VendorState>("/vendor/state", vendor)).body).toMatchObject({
      status: "suspended",
      reason: "Vi phạm",
    })
  })

  it("must be told why, and tells the vendor", async () => {
    const page = await tea()
    const path = `/admin/vendors/${await vendorIdOf(page)}/status`
    const admin = await operator(shop)
    expect((await shop.post(path, { status: "suspended", reason: " " }, admin)).status).toBe(400)
    expect((await shop.post(path, { status: "gone", reason: "x" }, admin)).status).toBe(400)
    const vendor = await member(page)
    await set(page, "suspended")
    expect((await shop.get<VendorState>("/vendor/state", vendor)).body).toMatchObject({
      status: "suspended",
      reason: "Vi phạm quy định",
    })
  })

  it("takes a product down once for an authority, tells the vendor why, and can lift it", async () => {
    const page = await tea()
    const [vendor, admin] = [await member(page), await operator(shop)]
    const takedown = {
      product_id: page.product.id,
      reason: "Nhãn sai",
      authority: "Chi cục Quản lý thị trường (thử)",
      requested_at: "2026-11-22T08:00:00+07:00",
    }
    const { shown: count } = await countsOf(page)
    const [first, second] = await Promise.all([
      shop.post<{ takedowns: { id: string }[] }>("/admin/takedowns", takedown, admin),
      shop.post("/admin/takedowns", takedown, admin),
    ])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body.takedowns).toHaveLength(1)
    expect((await shop.get(`/shop/products/${page.product.handle}`)).status).toBe(404)
    await soon(async () => {
      const { body } = await shop.get<CataloguePage>(`/shop/catalogue?producer=${page.vendor.handle}`)
      expect(body.items.map(({ id }) => id)).not.toContain(page.product.id)
    })
    await soon(async () => expect(await countsOf(page)).toEqual({ found: count - 1, shown: count - 1 }))
    const told = (await shop.get<VendorState>("/vendor/state", vendor)).body.takedowns
    expect(told).toEqual([
      expect.objectContaining({
        product_id: page.product.id,
        reason: "Nhãn sai",
        authority: takedown.authority,
        requested_at: "2026-11-22T01:00:00.000Z",
        done_at: expect.any(String),
        lifted_at: null,
      }),
    ])

    await shop.post(`/admin/takedowns/${told[0]?.id}/lift`, { reason: "Đã sửa nhãn" }, admin)
    expect((await shop.get(`/shop/products/${page.product.handle}`)).status).toBe(200)
  })

  it("announces to vendors in both languages, for a time, and knows who has read it", async () => {
    const page = await tea()
    const [vendor, admin] = [await member(page), await operator(shop)]
    const draft = {
      title: { vi: "Lịch nghỉ Tết", en: "New Year holidays" },
      body: { vi: "Chợ vẫn mở.", en: "The market stays open." },
      from: "2026-01-01T00:00:00Z",
    }
    await shop.post("/admin/announcements", draft, admin)
    await shop.post("/admin/announcements", { ...draft, until: "2026-01-02T00:00:00Z" }, admin)
    await shop.post("/admin/announcements", { ...draft, from: "2999-01-01T00:00:00Z" }, admin)
    const backwards = { ...draft, until: "2025-01-01T00:00:00Z" }
    expect((await shop.post("/admin/announcements", backwards, admin)).status).toBe(400)

    const read = async () => (await shop.get<AnnouncementList>("/vendor/announcements", vendor)).body
    const before = await read()
    expect(before).toMatchObject({ unread_count: 1, announcements: [{ title: draft.title, read: false }] })
    const path = `/vendor/announcements/${before.announcements[0]?.id}/read`
    await Promise.all([shop.post(path, {}, vendor), shop.post(path, {}, vendor)])
    expect(await read()).toMatchObject({ unread_count: 0, announcements: [{ read: true }] })
    expect((await shop.get("/admin/announcements", admin)).body).toMatchObject({
      announcements: expect.arrayContaining([expect.objectContaining({ read_count: 1 })]),
    })
  })

  it("logs who did what, for good, and finds it again", async () => {
    const page = await tea()
    const admin = await operator(shop)
    await set(page, "suspended")
    const find = async (query: Record<string, string>) =>
      (
        await shop.get<{ audit_entries: { action: string }[]; count: number }>(
          `/admin/audit-entries?${new URLSearchParams(query)}`,
          admin,
        )
      ).body
    const found = await find({ actor: "ADMIN@", subject: page.vendor.name, action: "vendor" })
    expect(found.audit_entries).toEqual([
      expect.objectContaining({
        action: "vendor.suspended",
        actor: expect.objectContaining({ type: "operator", name: "admin@cho-ocop.example" }),
        before: { status: "active", reason: null, until: null },
        after: { status: "suspended", reason: "Vi phạm quy định", until: null },
      }),
    ])
    expect((await find({ actor: "%" })).count).toBe(0)
    expect((await find({ until: "2020-01-01" })).count).toBe(0)
    expect((await find({ from: "2020-01-01", action: "vendor.suspended" })).count).toBe(1)

    const database = shop.container().resolve("__pg_connection__")
    for (const statement of [
      "update audit_entry set actor_name = 'nobody'",
      "delete from audit_entry",
      "truncate audit_entry",
    ]) {
      await expect(database.raw(statement)).rejects.toThrow("audit entries cannot be changed or removed")
    }
  })
})

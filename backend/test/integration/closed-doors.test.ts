import { createRequire } from "node:module"
import { inShop } from "./shop.ts"

inShop((shop) => {
  const operator = async () => {
    const { body } = await shop.post<{ token: string }>("/auth/user/emailpass", {
      email: "admin@cho-ocop.example",
      password: "cho-ocop-demo-2026",
    })
    return { authorization: `Bearer ${body.token}` }
  }

  it("keeps every stock route for shoppers shut", async () => {
    const headers = { "x-publishable-api-key": "pk_none" }
    const answers = await Promise.all([
      shop.get("/store/products", headers),
      shop.get("/store/regions"),
      shop.get("/store/"),
      shop.get("/STORE/products", headers),
      shop.get("/store/orders/order_1"),
      shop.post("/store/carts", {}),
      shop.post("/store/carts/cart_1/complete", {}, headers),
      shop.post("/hooks/payment/cash-on-delivery_cod", {}),
    ])
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 404, body: { code: "route_closed" } })
  })

  it("keeps the stock way to an order shut, with a publishable key too", async () => {
    const key = await shop
      .container()
      .resolve("api_key")
      .createApiKeys({ title: "key", type: "publishable", created_by: "test" })
    const headers = { "x-publishable-api-key": key.token }
    for (const path of ["/store/carts", "/store/carts/cart_1/complete", "/store/payment-collections"]) {
      expect(await shop.post(path, {}, headers)).toMatchObject({
        status: 404,
        body: { code: "route_closed" },
      })
    }
    expect(await shop.get("/store/products", headers)).toMatchObject({
      status: 404,
      body: { code: "route_closed" },
    })
  })

  it("knows no other way to an order than the shop's own", async () => {
    const load = createRequire(import.meta.url)
    const { completeCartWorkflow } = load(
      "@medusajs/medusa/core-flows",
    ) as typeof import("@medusajs/medusa/core-flows")
    const { variants } = await shop.product("province=ha-noi")
    const { cart } = await shop.cartWith(variants[0]?.id ?? "", 1)
    const completed = async () => completeCartWorkflow(shop.container()).run({ input: { id: cart.id } })
    await expect(completed()).rejects.toThrow(/complete-cart/)
    expect((await shop.container().resolve("order").listAndCountOrders({}))[1]).toBe(0)

    const headers = await operator()
    for (const path of [
      "/admin/draft-orders",
      "/admin/draft-orders/order_1/convert-to-order",
      "/admin/fulfillments/ful_1/shipment",
    ])
      expect(await shop.post(path, {}, headers)).toMatchObject({
        status: 404,
        body: { code: "route_closed" },
      })
  })

  it("takes no operator's word for a payment", async () => {
    const { variants } = await shop.product("province=ha-noi")
    const { cart, token } = await shop.cartWith(variants[0]?.id ?? "", 1)
    const key = { "x-cart-token": token }
    const address = {
      name: "Nguyễn Thị Hoa",
      phone: "0912 345 678",
      province_code: "01",
      commune_code: "00577",
      street: "12 ngõ Gốm",
    }
    const quote = { province_code: address.province_code, deliveries: {} }
    const { body } = await shop.post<{ cart: { total: number } }>(`/shop/carts/${cart.id}/quote`, quote, key)
    const checkout = {
      locale: "vi",
      address,
      payment_method: "cash_on_delivery",
      expected_total: body.cart.total,
    }
    expect((await shop.post(`/shop/carts/${cart.id}/checkout`, checkout, key)).status).toBe(201)
    const [collection] = await shop.container().resolve("payment").listPaymentCollections({})
    const [order] = await shop.container().resolve("order").listOrders({})
    const path = `/admin/payment-collections/${collection?.id}/mark-as-paid`
    const answer = await shop.post(path, { order_id: order?.id }, await operator())
    expect(answer).toMatchObject({ status: 400, body: { type: "not_allowed" } })
    expect(await shop.container().resolve("payment").listCaptures({})).toEqual([])
  })

  it("opens the admin to nobody without a login", async () => {
    expect((await shop.get("/admin/orders")).status).toBe(401)
  })

  it("takes nobody on but operators", async () => {
    const account = { email: "stranger@cho-ocop.example", password: "a long password" }
    for (const actor of ["customer", "CUSTOMER", "vendor", "__proto__"])
      for (const path of [`/auth/${actor}/emailpass/register`, `/auth/${actor}/emailpass`])
        expect(await shop.post(path, account)).toMatchObject({ status: 404, body: { code: "route_closed" } })
  })

  it("gives an export of orders to the operator alone", async () => {
    const file = await shop
      .container()
      .resolve("file")
      .createFiles({
        filename: "orders.csv",
        mimeType: "text/csv",
        content: Buffer.from("name,phone").toString("base64"),
        access: "private",
      })
    const { pathname } = new URL(file.url)
    for (const path of [
      pathname,
      pathname.replace("/private-", "/%70rivate-"),
      pathname.replace("/static", "/STATIC"),
    ])
      expect((await shop.get(path)).status).toBe(404)
    const own = await shop.get(pathname, await operator())
    expect(own).toMatchObject({ status: 200, body: "name,phone", headers: { "cache-control": "no-store" } })
  })

  it("answers strange requests with what is wrong with them, never with a failure of its own", async () => {
    const json = { "content-type": "application/json" }
    const answers = await Promise.all([
      shop.post("/shop/carts", "{", json),
      shop.post("/shop/carts", "[]", json),
      shop.post("/shop/carts", "null", json),
      shop.post("/shop/carts", "<a/>", { "content-type": "application/xml" }),
      shop.post("/shop/carts", JSON.stringify({ text: "a".repeat(200_000) }), json),
      shop.post("/shop/carts", JSON.stringify({ variant_id: "\u0000", quantity: 1 }), json),
      shop.post("/shop/carts", "{}", { "content-type": "application/json; charset=klingon" }),
      shop.get("/shop/products/%00"),
      shop.get("/shop/products/%ff"),
      shop.get(`/shop/products/${"a".repeat(5_000)}`),
      shop.get("/shop/orders/x%00"),
      shop.get("/shop/khong-co"),
      shop.get("/admin/products?limit=-1"),
      shop.get("/auth/user/emailpass?limit=-1"),
      shop.post("/auth/user/emailpass", { email: "a\u0000", password: "b" }),
      shop.post("/shop/orders/lookup", { number: { $gt: "" }, contact: "0912345678" }),
    ])
    for (const { status } of answers) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })

  it("lets the operator in with the login of the environment", async () => {
    const headers = await operator()
    expect((await shop.get("/admin/orders", headers)).status).toBe(200)
    expect((await shop.get("/admin/products?limit=-1", headers)).status).toBe(400)
    expect((await shop.get("/admin/products?limit=100000", headers)).status).toBe(400)
    expect((await shop.get("/admin/products?q=%00", headers)).status).toBe(400)
  })

  it("makes one who guesses passwords wait", async () => {
    const statuses = []
    for (let guess = 0; guess < 7; guess++) {
      const login = { email: "someone@cho-ocop.example", password: `${guess}` }
      const { status } = await shop.post("/auth/user/emailpass", login)
      statuses.push(status)
    }
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(statuses.at(-1)).toBe(429)
  })

  it("says that it is well while the database answers", async () => {
    expect(await shop.get("/shop/health")).toMatchObject({ status: 200, body: { status: "ok" } })
  })
})

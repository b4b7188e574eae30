import type { CartResponse, CheckoutInput, NewCart, OrderResponse, PlacedOrder } from "@cho-ocop/contracts"
import { OrderResponse as OrderResponseSchema } from "@cho-ocop/contracts"
import type { z } from "zod"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

inShop((shop) => {
  const ADDRESS = {
    name: "Nguyễn Thị Hoa",
    phone: "0912 345 678",
    province_code: "01",
    commune_code: "00577",
    street: "12 ngõ Gốm",
  }

  const checkout = (total: number, more: Partial<CheckoutInput> = {}): CheckoutInput => ({
    locale: "vi",
    address: ADDRESS,
    payment_method: "cash_on_delivery",
    expected_total: total,
    ...more,
  })

  const place = ({ cart, token }: NewCart, input = checkout(cart.total)) =>
    shop.post<PlacedOrder>(`/shop/carts/${cart.id}/checkout`, input, { "x-cart-token": token })

  const fromAddress = (address: string) => ({
    "x-shopper-address": address,
    "x-storefront-secret": process.env.STOREFRONT_SECRET ?? "",
  })

  async function cartOfTwoVendors(): Promise<NewCart> {
    const [first, second] = [await shop.product("province=quang-ninh"), await shop.product("province=ha-noi")]
    const { cart, token } = await shop.cartWith(first.variants[0]?.id ?? "", 2)
    const { body } = await shop.post<z.infer<typeof CartResponse>>(
      `/shop/carts/${cart.id}/items`,
      { variant_id: second.variants[0]?.id, quantity: 1 },
      { "x-cart-token": token },
    )
    return { cart: body.cart, token }
  }

  const stockOf = async (handle: string) =>
    (await shop.product(`q=${encodeURIComponent(handle.replaceAll("-", " "))}`)).product.stock

  const countOrders = async () => (await shop.container().resolve("order").listAndCountOrders({}))[1]

  it("makes one who orders all the time wait, and lets others order meanwhile", async () => {
    const bought = await cartOfTwoVendors()
    const order = (address: string) =>
      shop.post(`/shop/carts/${bought.cart.id}/checkout`, checkout(bought.cart.total + 1), {
        "x-cart-token": bought.token,
        ...fromAddress(address),
      })
    for (let orders = 0; orders < 60; orders++) expect((await order("192.0.2.60")).status).toBe(409)
    expect(await order("192.0.2.60")).toMatchObject({ status: 429, body: { code: "too_many_requests" } })
    expect(await order("192.0.2.61")).toMatchObject({ status: 409, body: { code: "total_changed" } })
  })

  it("places one order over two vendors: what was in the cart, where it goes, what it costs", async () => {
    const bought = await cartOfTwoVendors()
    const placed = await place(
      bought,
      checkout(bought.cart.total, { email: "hoa@example.vn", note: "Gọi trước" }),
    )
    expect(placed.status).toBe(201)
    expect(placed.body.number).toMatch(/^OC-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/)

    const { body } = await shop.get<z.infer<typeof OrderResponse>>(`/shop/orders/${placed.body.number}`, {
      "x-order-token": placed.body.token,
    })
    const { order } = OrderResponseSchema.parse(body)
    expect(order).toMatchObject({
      status: "placed",
      email: "hoa@example.vn",
      note: "Gọi trước",
      address: { ...ADDRESS, phone: "+84912345678" },
      item_total: bought.cart.item_total,
      shipping_total: bought.cart.shipping_total,
      total: bought.cart.total,
    })
    const byHandle = bought.cart.parcels.toSorted((a, b) => (a.vendor.handle < b.vendor.handle ? -1 : 1))
    expect(order.parcels.map(({ vendor }) => vendor)).toEqual(byHandle.map(({ vendor }) => vendor))
    expect(order.parcels.map(({ number }) => number)).toEqual([
      expect.stringMatching(/^OP-.{5}-.{5}-1$/),
      expect.stringMatching(/^OP-.{5}-.{5}-2$/),
    ])
    expect(order.payment).toEqual({
      method: "cash_on_delivery",
      state: "due_on_delivery",
      redirect_url: null,
      qr: null,
      pay_until: null,
    })
  })

  it("shows each vendor's order to the operator with its total, its address and its payment awaited", async () => {
    const bought = await cartOfTwoVendors()
    const { body } = await place(bought)
    const { order: placed } = (
      await shop.get<z.infer<typeof OrderResponse>>(`/shop/orders/${body.number}`, {
        "x-order-token": body.token,
      })
    ).body
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "order",
        fields: [
          "total",
          "email",
          "shipping_address.city",
          "items.quantity",
          "payment_collections.status",
          "payment_collections.amount",
        ],
        filters: { custom_display_id: placed.parcels.map(({ number }) => number) },
      })
    expect(data).toHaveLength(2)
    expect(data.reduce((sum, { total }) => sum + Number(total), 0)).toBe(bought.cart.total)
    for (const { total, ...order } of data)
      expect(order).toMatchObject({
        email: null,
        shipping_address: { city: expect.stringMatching(/Bát Tràng/) },
        payment_collections: [{ status: "authorized", amount: Number(total) }],
      })
  })

  it("reserves what was bought", async () => {
    const { product, variants } = await shop.product("province=quang-ninh")
    await place(await shop.cartWith(variants[0]?.id ?? "", 4))
    await soon(async () =>
      expect((await shop.product("province=quang-ninh")).product.stock).toBe(product.stock - 4),
    )
    expect(await stockOf(product.handle)).toBe(product.stock - 4)
  })

  it("is placed once, however often and however fast it is sent", async () => {
    const bought = await cartOfTwoVendors()
    const answers = await Promise.all(Array.from({ length: 8 }, () => place(bought)))
    const again = await place(bought)
    expect(new Set([...answers, again].map(({ body }) => body.number)).size).toBe(1)
    expect([...answers, again].every(({ status }) => status === 201)).toBe(true)
    expect(await countOrders()).toBe(2)
  })

  it("closes its cart", async () => {
    const bought = await cartOfTwoVendors()
    await place(bought)
    const headers = { "x-cart-token": bought.token }
    const path = `/shop/carts/${bought.cart.id}`
    const variant_id = bought.cart.parcels[0]?.items[0]?.variant_id
    expect(await shop.get(path, headers)).toMatchObject({ status: 409, body: { code: "cart_completed" } })
    expect(await shop.post(`${path}/items`, { variant_id, quantity: 1 }, headers)).toMatchObject({
      status: 409,
      body: { code: "cart_completed" },
    })
  })

  it("sells the last one to one of two who want it at the same moment", async () => {
    const { variants } = await shop.product("province=quang-ninh")
    const variant = variants[0] ?? expect.fail("no variant")
    const carts = [await shop.cartWith(variant.id, 1), await shop.cartWith(variant.id, 1)]
    await shop.setStock(variant.id, 1)
    const answers = await Promise.all(carts.map((cart) => place(cart)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "out_of_stock" })
    expect(await countOrders()).toBe(1)
  })

  it("is refused where something is wrong with it, and then nothing is ordered", async () => {
    const bought = await cartOfTwoVendors()
    const wrong: [name: string, input: Partial<CheckoutInput>, status: number, code: string][] = [
      ["another total than the shopper saw", { expected_total: 1 }, 409, "total_changed"],
      ["a number that no courier can call", { address: { ...ADDRESS, phone: "12345" } }, 400, "bad_request"],
      ["a commune of another province", { address: { ...ADDRESS, province_code: "66" } }, 400, "bad_request"],
      ["a price of one's own", { total: 1 } as Partial<CheckoutInput>, 400, "bad_request"],
      ["an e-mail that is none", { email: "hoa" }, 400, "bad_request"],
      ["a NUL character in the note", { note: "a\u0000b" }, 400, "bad_request"],
    ]
    for (const [name, input, status, code] of wrong) {
      expect(await place(bought, checkout(bought.cart.total, input)), name).toMatchObject({
        status,
        body: { code },
      })
    }
    expect(await countOrders()).toBe(0)
    expect((await place(bought)).status).toBe(201)
  })

  it("is refused for an empty cart", async () => {
    const bought = await cartOfTwoVendors()
    for (const { id } of bought.cart.parcels.flatMap(({ items }) => items)) {
      await shop.delete(`/shop/carts/${bought.cart.id}/items/${id}`, { "x-cart-token": bought.token })
    }
    expect(await place(bought, checkout(0))).toMatchObject({ status: 409, body: { code: "cart_empty" } })
  })

  describe("looked up later", () => {
    const lookUp = (number: string, contact: string, address = "198.51.100.7") =>
      shop.post<PlacedOrder>("/shop/orders/lookup", { number, contact }, fromAddress(address))

    it("opens by its number and the phone or the e-mail, however they are typed", async () => {
      const bought = await cartOfTwoVendors()
      const { body } = await place(bought, checkout(bought.cart.total, { email: "hoa@example.vn" }))
      for (const contact of ["0912345678", "+84 912 345 678", "HOA@example.vn"]) {
        expect(await lookUp(` ${body.number.toLowerCase()} `, contact, `a ${contact}`)).toMatchObject({
          status: 200,
          body,
        })
      }
    })

    it("stays shut for a wrong contact, a wrong number and a wrong token", async () => {
      const { body } = await place(await cartOfTwoVendors())
      expect(await lookUp(body.number, "0987654321", "b")).toMatchObject({
        status: 404,
        body: { code: "order_not_found" },
      })
      expect(await lookUp("OC-22222-22222", "0912345678", "b")).toMatchObject({ status: 404 })
      expect(await shop.get(`/shop/orders/${body.number}`)).toMatchObject({
        status: 404,
        body: { code: "order_not_found" },
      })
      expect(await shop.get(`/shop/orders/${body.number}`, { "x-order-token": "x" })).toMatchObject({
        status: 404,
      })
    })

    it("makes one who guesses wait", async () => {
      const answers = []
      for (let guess = 0; guess < 12; guess++)
        answers.push(await lookUp(`OC-22222-2222${"23456789ABCD"[guess]}`, "0912345678", "c"))
      expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: "too_many_requests" } })
    })
  })
})

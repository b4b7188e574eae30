import { createRequire } from "node:module"
import type { CheckoutInput, NewCart, Order, PlacedOrder } from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { countQueries } from "../../bench/count-queries.ts"
import type { OrderGroupModuleService } from "../../src/modules/order-group/service.ts"
import { stopGateways } from "./gateways.ts"
import { inShop } from "./shop.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const src = (path: string) => load(`../../src/${path}`)
const { readCartToOrder } = src("cart/read-cart.ts") as typeof import("../../src/cart/read-cart.ts")
const { readOrderedCart } = src(
  "order-group/ordered-cart.ts",
) as typeof import("../../src/order-group/ordered-cart.ts")
const { planGroup } = src("order-group/plan-group.ts") as typeof import("../../src/order-group/plan-group.ts")
const { sellingVendors } = src(
  "order-group/selling-vendors.ts",
) as typeof import("../../src/order-group/selling-vendors.ts")
const { writeGroup } = src(
  "order-group/write-group.ts",
) as typeof import("../../src/order-group/write-group.ts")
const { saleTerms } = src("commission/sale-terms.ts") as typeof import("../../src/commission/sale-terms.ts")
const { finishGroup } = src(
  "order-group/finish-group.ts",
) as typeof import("../../src/order-group/finish-group.ts")
const { expireGroup } = src(
  "order-group/expire-group.ts",
) as typeof import("../../src/order-group/expire-group.ts")
const { placeOrderWorkflow } = src(
  "workflows/order/place-order.ts",
) as typeof import("../../src/workflows/order/place-order.ts")
const flows = load("@medusajs/medusa/core-flows") as typeof import("@medusajs/medusa/core-flows")

const PROVINCES = ["quang-ninh", "ha-noi", "dak-lak"]

/** Tables that an order leaves rows in. */
const TABLES = [
  "order",
  "order_item",
  "order_line_item",
  "order_shipping_method",
  "order_group",
  "order_share",
  "order_event",
  "order_cart",
  "order_payment_collection",
  "order_order_vendor_vendor",
  "payment_collection",
  "payment_session",
  "payment",
  "reservation_item",
]

interface WrittenOrder {
  id: string
  total: number
  vendor: { id: string; stock_location: { id: string } }
  items: { id: string; quantity: number }[]
  payment_collections: { amount: number; status: string }[]
}

interface Taxed {
  items: { tax_lines: { rate: number }[] }[]
  shipping_methods: { tax_lines: { rate: number }[] }[]
}

/** Measured: 80. */
const QUERIES = 85

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
  const payments = () => shop.container().resolve("payment")

  const checkout = (total: number, method: CheckoutInput["payment_method"] = "cash_on_delivery") => ({
    locale: "vi" as const,
    address: ADDRESS,
    payment_method: method,
    expected_total: total,
    deliveries: {},
  })

  async function variantsOf(vendors: number): Promise<string[]> {
    const products = []
    for (const province of PROVINCES.slice(0, vendors))
      products.push(await shop.product(`province=${province}`))
    return products.map(({ variants }) => variants[0]?.id ?? "")
  }

  /** A cart with the fees of the address, so that its total is the one to agree to. */
  async function cartOf(variantIds: string[], quantity = 1): Promise<NewCart> {
    const [first = "", ...others] = variantIds
    const { cart, token } = await shop.cartWith(first, quantity)
    const headers = { "x-cart-token": token }
    for (const variant_id of others)
      await shop.post(`/shop/carts/${cart.id}/items`, { variant_id, quantity }, headers)
    const quote = { province_code: ADDRESS.province_code, deliveries: {} }
    const { body } = await shop.post<{ cart: NewCart["cart"] }>(
      `/shop/carts/${cart.id}/quote`,
      quote,
      headers,
    )
    return { cart: body.cart, token }
  }

  const place = (
    { cart, token }: NewCart,
    method?: CheckoutInput["payment_method"],
    more: Partial<CheckoutInput> = {},
  ) =>
    shop.post<PlacedOrder>(
      `/shop/carts/${cart.id}/checkout`,
      { ...checkout(cart.total, method), ...more },
      { "x-cart-token": token },
    )

  const read = async ({ number, token }: PlacedOrder) =>
    (await shop.get<{ order: Order }>(`/shop/orders/${number}`, { "x-order-token": token })).body.order

  const groupWith = async (number: string) => {
    const [group] = await groups().listOrderGroups({ number }, { relations: ["shares"] })
    return group ?? expect.fail(`no group ${number}`)
  }

  async function rowCounts(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const table of TABLES) counts[table] = Number((await database()(table).count())[0]?.count)
    return counts
  }

  const reserved = async () =>
    Number((await database()("inventory_level").sum("reserved_quantity"))[0]?.sum ?? 0)

  /** Plans what a cart becomes, as the workflow would, without the locks of the server. */
  async function planned({ cart: { id, total } }: NewCart) {
    const container = shop.container()
    const { deliveries, discounts } = await readCartToOrder(container, id, {
      province_code: ADDRESS.province_code,
      deliveries: {},
    })
    const cart = await readOrderedCart(container, id, {
      address: ADDRESS,
      deliveries: [...deliveries.values()],
      adjustments: discounts.adjustments,
      owner: { customer_id: null, email: null },
    })
    const vendors = await sellingVendors(container.resolve("query"), [...deliveries.keys()])
    const symbols = `${id.slice(-5)}-${id.slice(-5)}`
    const numbers = { number: `OC-${symbols}`, parts_number: `OP-${symbols}` }
    const group = planGroup({ cart, vendors, ...numbers, attempt: 1 })
    const terms = await saleTerms(container, group.orders)
    return { cart, group, checkout: checkout(total), terms }
  }

  describe("paid on delivery", () => {
    it("is one order per vendor: each with its goods, its fee, its payment, from its own stock", async () => {
      const bought = await cartOf(await variantsOf(3), 2)
      const before = await reserved()
      const { status, body } = await place(bought)
      expect(status).toBe(201)

      const order = await read(body)
      expect(order.parcels.map(({ number, state }) => ({ number, state }))).toEqual(
        [1, 2, 3].map((part) => ({
          number: expect.stringMatching(`^OP-.{5}-.{5}-${part}$`),
          state: "placed",
        })),
      )
      expect(order).toMatchObject({
        total: bought.cart.total,
        item_total: bought.cart.item_total,
        shipping_total: bought.cart.shipping_total,
        payment: { method: "cash_on_delivery", state: "due_on_delivery", redirect_url: null },
      })

      const { shares } = await groupWith(body.number)
      const { data: orders } = await shop
        .container()
        .resolve("query")
        .graph({
          entity: "order",
          fields: [
            "id",
            "total",
            "vendor.id",
            "vendor.stock_location.id",
            "items.id",
            "items.quantity",
            "payment_collections.amount",
            "payment_collections.status",
          ],
          filters: { id: shares.map(({ order_id }) => order_id) },
        })
      for (const share of shares) {
        const own = (orders as unknown as WrittenOrder[]).find(({ id }) => id === share.order_id)
        if (!own) return expect.fail("an order is missing")
        expect(Number(own.total)).toBe(Number(share.amount))
        expect(own.vendor.id).toBe(share.vendor_id)
        expect(own.payment_collections.map(({ amount, status }) => [Number(amount), status])).toEqual([
          [Number(share.amount), "authorized"],
        ])
        const line_item_id = own.items.map(({ id }) => id)
        const reservations = await shop
          .container()
          .resolve("inventory")
          .listReservationItems({ line_item_id })
        expect(reservations.map(({ location_id, quantity }) => [location_id, Number(quantity)])).toEqual(
          line_item_id.map(() => [own.vendor.stock_location.id, 2]),
        )
      }
      expect(shares.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(bought.cart.total)
      expect(await reserved()).toBe(before + 6)
      const events = await groups().listOrderEvents({ group_id: (await groupWith(body.number)).id })
      expect(events.map(({ kind }) => kind)).toEqual(["placed"])
    })

    it("is one group for eight who send the same cart at the same moment", async () => {
      const bought = await cartOf(await variantsOf(3))
      const answers = await Promise.all(Array.from({ length: 8 }, () => place(bought)))
      expect(new Set(answers.map(({ status, body }) => `${status} ${body.number}`)).size).toBe(1)
      expect(answers[0]?.status).toBe(201)
      expect((await rowCounts()).order).toBe(3)
    })

    it("is placed for each of two who give the same new e-mail at the same moment", async () => {
      const [variant = ""] = await variantsOf(1)
      const bought = [await cartOf([variant]), await cartOf([variant]), await cartOf([variant])]
      const placed = await Promise.all(
        bought.map((cart) => place(cart, "cash_on_delivery", { email: "moi@example.vn" })),
      )
      expect(placed.map(({ status }) => status)).toEqual([201, 201, 201])
    })

    it("leaves nothing behind where its last part fails", async () => {
      const variants = await variantsOf(3)
      const placement = await planned(await cartOf(variants))
      const before = { rows: await rowCounts(), reserved: await reserved() }
      await shop.setStock(variants[2] ?? "", 0)
      await expect(writeGroup(shop.container(), placement)).rejects.toMatchObject({ code: "out_of_stock" })
      expect({ rows: await rowCounts(), reserved: await reserved() }).toEqual(before)
      const cart = await shop.container().resolve("cart").retrieveCart(placement.cart.id)
      expect(cart.completed_at).toBeNull()
    })

    it("sells the last unit once, also to servers that know nothing of each other, and tells who lost", async () => {
      const [first = "", second = ""] = await variantsOf(2)
      const placements = []
      for (let cart = 0; cart < 5; cart++) placements.push(await planned(await cartOf([first, second])))
      await shop.setStock(first, 1)
      // No lock of the server is taken here: what decides are the rows of the database.
      const ends = await Promise.allSettled(placements.map((one) => writeGroup(shop.container(), one)))
      expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      for (const [index, end] of ends.entries()) {
        if (end.status === "fulfilled") continue
        const line = placements[index]?.cart.lines.find(({ variant_id }) => variant_id === first)
        expect(end.reason).toMatchObject({ code: "out_of_stock", fields: { [line?.id ?? ""]: line?.title } })
      }
      expect((await rowCounts()).order).toBe(2)
    })

    it("shows each vendor its own part alone", async () => {
      const { body } = await place(await cartOf(await variantsOf(2)))
      const { shares } = await groupWith(body.number)
      for (const { vendor_id, order_id } of shares) {
        const own = await groups().listOrderShares({ vendor_id, group: { state: "placed" } })
        expect(own.map((share) => share.order_id)).toEqual([order_id])
      }
    })

    it("sums to its cart in goods, shipping, discounts and taxes, as Medusa reckons both", async () => {
      await flows.createTaxRegionsWorkflow(shop.container()).run({
        input: [
          {
            country_code: "vn",
            provider_id: "tp_system",
            default_tax_rate: { name: "VAT", code: "vat", rate: 8 },
          },
        ],
      })
      await flows.createPromotionsWorkflow(shop.container()).run({
        input: {
          promotionsData: [
            {
              code: "MUOI7",
              type: "standard",
              status: "active",
              is_automatic: true,
              application_method: {
                type: "percentage",
                target_type: "items",
                allocation: "each",
                value: 7,
                max_quantity: 9,
              },
            },
          ],
        },
      })
      const bought = await cartOf(await variantsOf(3), 2)
      const { status, body } = await place(bought)
      expect(status).toBe(201)
      const { shares } = await groupWith(body.number)
      const query = shop.container().resolve("query")
      const figures = ["total", "tax_total", "discount_total", "item_total", "shipping_total"]
      const fields = [...figures, "items.tax_lines.rate", "shipping_methods.tax_lines.rate"]
      const { data: orders } = await query.graph({
        entity: "order",
        fields,
        filters: { id: shares.map(({ order_id }) => order_id) },
      })
      const { data: carts } = await query.graph({ entity: "cart", fields, filters: { id: bought.cart.id } })
      for (const figure of figures) {
        const sum = (rows: object[]) =>
          rows.reduce((all, row) => all + Number((row as Record<string, unknown>)[figure]), 0)
        expect(sum(orders), figure).toBeCloseTo(sum(carts), 6)
        expect(sum(carts), figure).toBeGreaterThan(0)
      }
      const rates = (orders as unknown as Taxed[]).flatMap(({ items, shipping_methods }) =>
        [...items, ...shipping_methods].map(({ tax_lines }) => tax_lines.map(({ rate }) => Number(rate))),
      )
      expect(rates).toEqual(Array.from({ length: 6 }, () => [8]))
    })

    it("is refused where goods got another price, and the cart then tells it", async () => {
      const [variant = ""] = await variantsOf(1)
      const bought = await cartOf([variant], 2)
      const { data } = await shop
        .container()
        .resolve("query")
        .graph({ entity: "variant", fields: ["prices.id"], filters: { id: variant } })
      const prices = data.flatMap((row) => row.prices ?? []) as unknown as { id: string }[]
      const pricing = shop.container().resolve("pricing") as unknown as {
        updatePrices: (prices: { id: string; amount: number }[]) => Promise<unknown>
      }
      await pricing.updatePrices(prices.map(({ id }) => ({ id, amount: 7_000 })))
      expect(await place(bought)).toMatchObject({ status: 409, body: { code: "total_changed" } })
      expect((await rowCounts()).order).toBe(0)

      const { body } = await shop.post<{ cart: NewCart["cart"] }>(
        `/shop/carts/${bought.cart.id}/quote`,
        { province_code: ADDRESS.province_code, deliveries: {} },
        { "x-cart-token": bought.token },
      )
      expect(body.cart.item_total).toBe(14_000)
      const placed = await place({ cart: body.cart, token: bought.token })
      expect(placed.status).toBe(201)
      expect((await read(placed.body)).item_total).toBe(14_000)
    })

    it("asks the database as often for three and for eight vendors as for one", async () => {
      const [one, three, eight] = [await queriesOf(1), await queriesOf(3), await queriesOf(8)]
      console.log(`Queries of a checkout with one, three and eight vendors: ${one}, ${three}, ${eight}`)
      expect(one).toBeLessThanOrEqual(QUERIES)
      expect([three, eight]).toEqual([one, one])
    })

    async function queriesOf(vendors: number): Promise<number> {
      const { cart } = await cartOf(await oneOfEach(vendors))
      return countQueries(database(), () =>
        placeOrderWorkflow(shop.container()).run({
          input: { cart_id: cart.id, checkout: checkout(cart.total), ip: "127.0.0.1", customer_id: null },
        }),
      )
    }

    /** A variant of each of so many vendors. */
    async function oneOfEach(vendors: number): Promise<string[]> {
      const { rows } = await database().raw<{ rows: { id: string }[] }>(
        `select distinct on (of.vendor_id) variant.id from product_product_vendor_vendor of
         join product on product.id = of.product_id and product.status = 'published' and product.deleted_at is null
         join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
         where of.deleted_at is null order by of.vendor_id, variant.id limit ?`,
        [vendors],
      )
      expect(rows).toHaveLength(vendors)
      return rows.map(({ id }) => id)
    }
  })

  describe("paid beforehand", () => {
    afterAll(stopGateways)

    /** The gateway's session makes room for one of Medusa's own provider, which authorises whatever it is asked. */
    async function awaiting(bought: NewCart, more: Partial<CheckoutInput> = {}) {
      const { status, body } = await place(bought, "vnpay", more)
      expect(status).toBe(201)
      const group = await groupWith(body.number)
      await database()("payment_session").where({ id: group.payment_session_id }).delete()
      const session = await payments().createPaymentSession(group.payment_collection_id ?? "", {
        provider_id: "pp_system_default",
        amount: Number(group.total),
        currency_code: group.currency_code,
        data: { reference: "1", redirect_url: "https://gateway.example/pay", qr: null },
      })
      await groups().updateOrderGroups({ id: group.id, payment_session_id: session.id })
      return { body, id: group.id }
    }

    it("waits for its payment unseen, and is placed once it is there, however often one hears of it", async () => {
      const bought = await cartOf(await variantsOf(3))
      const { body, id } = await awaiting(bought)
      expect(await read(body)).toMatchObject({
        payment: { state: "awaiting", redirect_url: "https://gateway.example/pay" },
        parcels: [1, 2, 3].map(() => ({ state: "awaiting_payment", can_cancel: false })),
      })
      const { body: again } = await place(bought, "vnpay")
      expect(again).toMatchObject({ number: body.number, redirect_url: "https://gateway.example/pay" })

      const states = await Promise.all([1, 2, 3, 4].map(() => finishGroup(shop.container(), id)))
      expect(states).toEqual(["placed", "placed", "placed", "placed"])
      expect(await finishGroup(shop.container(), id)).toBe("placed")
      expect(await expireGroup(shop.container(), id, "unpaid")).toBe("placed")
      expect(await read(body)).toMatchObject({
        payment: { state: "paid" },
        parcels: [1, 2, 3].map(() => ({ state: "placed" })),
      })
      const { shares } = await groupWith(body.number)
      const paid = await payments().listPayments({ id: shares.map(({ payment_id }) => payment_id ?? "") })
      expect(paid.map(({ amount }) => Number(amount)).toSorted()).toEqual(
        shares.map(({ amount }) => Number(amount)).toSorted(),
      )
      expect(await payments().listPayments({}, { take: 100 })).toHaveLength(4)
    })

    it("is gone as a whole where nobody pays, and its cart can be ordered again", async () => {
      const bought = await cartOf(await variantsOf(3))
      const before = { rows: await rowCounts(), reserved: await reserved() }
      const { body, id } = await awaiting(bought)
      expect(await reserved()).toBe(before.reserved + 3)
      expect(await expireGroup(shop.container(), id, "unpaid")).toBe("expired")
      expect(await expireGroup(shop.container(), id, "unpaid")).toBe("expired")
      expect(await finishGroup(shop.container(), id)).toBe("expired")
      const kept = { order_group: 1, order_event: 1, payment_collection: 1, payment_session: 1 }
      const after = await rowCounts()
      for (const table of TABLES)
        expect({ [table]: after[table] }).toEqual({
          [table]: (before.rows[table] ?? 0) + ((kept as Record<string, number>)[table] ?? 0),
        })
      expect(await reserved()).toBe(before.reserved)
      expect(await read(body)).toMatchObject({
        status: "canceled",
        payment: { state: "expired" },
        parcels: [],
      })

      const { status, body: second } = await place(bought)
      expect(status).toBe(201)
      expect(second.number).not.toBe(body.number)
      expect((await read(second)).parcels).toHaveLength(3)
    })

    it("belongs to nobody once given up: who orders the cart next, at the same browser, is somebody else", async () => {
      const customers = shop.container().resolve("customer")
      await customers.createCustomers({ email: "lan@example.vn", has_account: true })
      const bought = await cartOf(await variantsOf(1))
      const { body, id } = await awaiting(bought, { email: "lan@example.vn" })
      const [account] = await customers.listCustomers({ email: "lan@example.vn", has_account: true })
      const first = await groupWith(body.number)
      expect(first.email).toBe("lan@example.vn")
      expect(first.customer_id).not.toBe(account?.id)
      await expireGroup(shop.container(), id, "canceled")
      const [cart] = await database()("cart").where({ id: bought.cart.id })
      expect(cart).toMatchObject({ customer_id: null, email: null })

      const { body: second } = await place(bought)
      expect(await groupWith(second.number)).toMatchObject({ customer_id: null, email: null })
    })

    it("captures and gives back one vendor's share without touching another's", async () => {
      const { body, id } = await awaiting(await cartOf(await variantsOf(2)))
      await finishGroup(shop.container(), id)
      const group = await groupWith(body.number)
      const [share, other] = group.shares.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const payment_id = share?.payment_id ?? expect.fail("the share is not paid")
      const amount = Number(share?.amount)
      await flows.capturePaymentWorkflow(shop.container()).run({ input: { payment_id } })
      const whole = async () => {
        const [payment] = await payments().listPayments(
          { payment_session_id: group.payment_session_id ?? "" },
          { relations: ["captures", "refunds"] },
        )
        const sumOf = (rows: { amount: unknown }[] = []) =>
          rows.reduce((sum, row) => sum + Number(row.amount), 0)
        return { captured: sumOf(payment?.captures), refunded: sumOf(payment?.refunds) }
      }
      expect(await whole()).toEqual({ captured: amount, refunded: 0 })

      await flows.refundPaymentWorkflow(shop.container()).run({ input: { payment_id, amount: 1_000 } })
      expect(await whole()).toEqual({ captured: amount, refunded: 1_000 })
      await expect(payments().refundPayment({ payment_id, amount: amount - 999 })).rejects.toThrow()
      await expect(payments().refundPayment({ payment_id, amount: 0.5 })).rejects.toThrow()
      expect(await whole()).toEqual({ captured: amount, refunded: 1_000 })
      const untouched = await payments().retrievePayment(other?.payment_id ?? "", {
        relations: ["captures", "refunds"],
      })
      expect([untouched.captures?.length, untouched.refunds?.length]).toEqual([0, 0])
      const parcel = (await read(body)).parcels.find(({ refunded }) => refunded > 0)
      expect(parcel?.refunded).toBe(1_000)
    })

    it("counts as paid to each vendor where the gateway takes the money at once", async () => {
      const { body, id } = await awaiting(await cartOf(await variantsOf(3)))
      const { payment_session_id, total } = await groupWith(body.number)
      const whole = await payments().authorizePaymentSession(payment_session_id ?? "", {})
      await payments().capturePayment({ payment_id: whole?.id ?? "", amount: Number(total) })
      expect(await expireGroup(shop.container(), id, "unpaid")).toBe("awaiting_payment")
      expect(await finishGroup(shop.container(), id)).toBe("placed")
      const { shares } = await groupWith(body.number)
      for (const { order_id, amount } of shares) {
        const order = await shop
          .container()
          .resolve("order")
          .retrieveOrder(order_id, { relations: ["transactions"] })
        expect(order.transactions?.map((one) => [Number(one.amount), one.reference])).toEqual([
          [Number(amount), "capture"],
        ])
        expect(order).toMatchObject({ status: "pending", is_draft_order: false })
      }
      expect((await read(body)).payment.state).toBe("paid")
    })

    it("is not shown to the operator before it is paid", async () => {
      const { body, id } = await awaiting(await cartOf(await variantsOf(2)))
      const { shares } = await groupWith(body.number)
      const listed = async () => {
        const { data } = await shop
          .container()
          .resolve("query")
          .graph({
            entity: "order",
            fields: ["id"],
            filters: { id: shares.map(({ order_id }) => order_id), is_draft_order: false },
          })
        return data.length
      }
      expect(await listed()).toBe(0)
      await finishGroup(shop.container(), id)
      expect(await listed()).toBe(2)
    })
  })
})

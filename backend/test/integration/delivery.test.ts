import type {
  CartResponse,
  CheckoutInput,
  Deliveries,
  NewCart,
  OrderResponse,
  PlacedOrder,
  ShippingRates,
} from "@cho-ocop/contracts"
import { communes } from "@cho-ocop/ocop"
import type { z } from "zod"
import { member } from "./goods.ts"
import { inShop } from "./shop.ts"
import { seededVendors } from "./workspace.ts"

type CartBody = z.infer<typeof CartResponse>

/** Quảng Ninh and Hà Nội lie in one region, Đắk Lắk in another. */
const [QUANG_NINH, HA_NOI, DAK_LAK] = ["22", "01", "66"] as const

const RATES: ShippingRates = {
  zones: {
    same_province: [{ up_to: null, fee: 12_000 }],
    same_region: [{ up_to: null, fee: 27_000 }],
    country: [{ up_to: null, fee: 60_000 }],
  },
  pick_up: { address: "Xưởng ở bến", hours: { vi: "7 giờ đến 17 giờ", en: "7 am to 5 pm" } },
  free_from: null,
}

inShop((shop) => {
  const tea = () => shop.product("province=quang-ninh")

  /** The producer in Quảng Ninh sets rates of its own. */
  const sends = async (rates: Partial<ShippingRates> = {}) => {
    const { vendor } = await tea()
    const index = (await seededVendors(shop)).findIndex(({ handle }) => handle === vendor.handle)
    const owner = await member(shop, "chu@trang.example", { vendor: index })
    const save = (more: Partial<ShippingRates>) =>
      shop.post("/vendor/shipping", { ...RATES, ...more }, owner.headers)
    expect((await save(rates)).status).toBe(200)
    return { vendor: vendor.handle, save }
  }

  const quote = async ({ cart, token }: NewCart, province_code: string | null, deliveries: Deliveries = {}) =>
    shop.post<CartBody>(
      `/shop/carts/${cart.id}/quote`,
      { province_code, deliveries },
      { "x-cart-token": token },
    )

  const place = (
    { cart, token }: NewCart,
    province_code: string,
    total: number,
    more: Partial<CheckoutInput> = {},
  ) => {
    const checkout: CheckoutInput = {
      locale: "vi",
      address: {
        name: "Nguyễn Thị Hoa",
        phone: "0912 345 678",
        province_code,
        commune_code: communes(province_code)[0]?.code ?? "",
        street: "12 ngõ Gốm",
      },
      payment_method: "cash_on_delivery",
      expected_total: total,
      ...more,
    }
    return shop.post<PlacedOrder>(`/shop/carts/${cart.id}/checkout`, checkout, { "x-cart-token": token })
  }

  const methodsOf = async ({ number, token }: PlacedOrder) => {
    const { body } = await shop.get<z.infer<typeof OrderResponse>>(`/shop/orders/${number}`, {
      "x-order-token": token,
    })
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "order",
        fields: ["shipping_methods.name", "shipping_methods.amount", "shipping_methods.data"],
        filters: { custom_display_id: body.order.parcels.map((parcel) => parcel.number) },
      })
    return { order: body.order, methods: data.flatMap(({ shipping_methods }) => shipping_methods ?? []) }
  }

  it("costs by how far the parcel goes, and the least it can as long as nobody knows where", async () => {
    await sends()
    const bought = await shop.cartWith((await tea()).variants[0]?.id ?? "", 1)
    expect(bought.cart).toMatchObject({
      shipping_total: 12_000,
      parcels: [{ delivery: "ship", deliveries: [{ kind: "ship", fee: 12_000, is_lowest: true }, {}] }],
    })
    const fees = await Promise.all(
      [QUANG_NINH, HA_NOI, DAK_LAK].map(async (code) => (await quote(bought, code)).body.cart),
    )
    expect(fees.map(({ shipping_total }) => shipping_total)).toEqual([12_000, 27_000, 60_000])
    expect(fees.map(({ total }) => total)).toEqual(
      [12_000, 27_000, 60_000].map((fee) => bought.cart.item_total + fee),
    )
    expect(fees[2]?.parcels[0]?.deliveries[0]).toEqual({ kind: "ship", fee: 60_000, is_lowest: false })
  })

  it("costs by the weight of all the goods a producer packs", async () => {
    const variant = (await tea()).variants.find(({ weight }) => weight !== null)
    const weight = variant?.weight ?? expect.fail("no goods with a weight")
    await sends({
      zones: {
        ...RATES.zones,
        country: [
          { up_to: 2 * weight, fee: 31_000 },
          { up_to: null, fee: 48_000 },
        ],
      },
    })
    const fees = await Promise.all(
      [2, 3].map(async (quantity) => {
        const bought = await shop.cartWith(variant?.id ?? "", quantity)
        const { cart } = (await quote(bought, DAK_LAK)).body
        expect(cart.parcels[0]?.weight).toBe(quantity * weight)
        return cart.shipping_total
      }),
    )
    expect(fees).toEqual([31_000, 48_000])
  })

  it("counts goods whose weight nobody tells as nothing", async () => {
    const variant = (await tea()).variants[0] ?? expect.fail("no variant")
    await shop
      .container()
      .resolve("product")
      .updateProductVariants(variant.id, { weight: null as unknown as number })
    await sends({
      zones: {
        ...RATES.zones,
        country: [
          { up_to: 1, fee: 5_000 },
          { up_to: null, fee: 50_000 },
        ],
      },
    })
    const { cart } = (await quote(await shop.cartWith(variant.id, 9), DAK_LAK)).body
    expect(cart).toMatchObject({ shipping_total: 5_000, parcels: [{ weight: 0 }] })
  })

  it("is sent free from the amount the producer names, and only then", async () => {
    const variant = (await tea()).variants[0] ?? expect.fail("no variant")
    await sends({ free_from: 2 * variant.price })
    const one = await shop.cartWith(variant.id, 1)
    expect((await quote(one, DAK_LAK)).body.cart.shipping_total).toBe(60_000)
    const two = await shop.cartWith(variant.id, 2)
    expect(two.cart.parcels[0]?.deliveries[0]).toEqual({ kind: "ship", fee: 0, is_lowest: false })
    expect((await quote(two, DAK_LAK)).body.cart).toMatchObject({
      shipping_total: 0,
      total: 2 * variant.price,
    })
    const { body } = await place(two, DAK_LAK, 2 * variant.price)
    expect((await methodsOf(body)).methods).toMatchObject([{ amount: 0 }])
  })

  it("charges what was quoted, and keeps with the order how far and how heavy", async () => {
    const { vendor } = await sends()
    const bought = await shop.cartWith((await tea()).variants[0]?.id ?? "", 2)
    const { cart } = (await quote(bought, DAK_LAK)).body
    const placed = await place(bought, DAK_LAK, cart.total)
    expect(placed.status).toBe(201)
    const { order, methods } = await methodsOf(placed.body)
    expect(order).toMatchObject({ shipping_total: 60_000, total: cart.total })
    expect(methods).toMatchObject([
      {
        name: "Giao tận nơi",
        amount: 60_000,
        data: { delivery: "ship", vendor, zone: "country", weight: cart.parcels[0]?.weight },
      },
    ])
  })

  it("is fetched at the producer's place free of charge, each producer's parcel as chosen", async () => {
    const { vendor } = await sends()
    const bought = await shop.cartWith((await tea()).variants[0]?.id ?? "", 1)
    const other = await shop.product("province=ha-noi")
    await shop.post(
      `/shop/carts/${bought.cart.id}/items`,
      { variant_id: other.variants[0]?.id, quantity: 1 },
      { "x-cart-token": bought.token },
    )
    const deliveries = { [vendor]: "pick_up" } as const
    const { cart } = (await quote(bought, DAK_LAK, deliveries)).body
    expect(cart.parcels).toMatchObject([
      {
        delivery: "pick_up",
        shipping_total: 0,
        deliveries: [
          { kind: "ship", fee: 60_000 },
          {
            kind: "pick_up",
            fee: 0,
            place: "Xưởng ở bến",
            hours: { vi: "7 giờ đến 17 giờ", en: "7 am to 5 pm" },
          },
        ],
      },
      { delivery: "ship", deliveries: [{ kind: "ship" }] },
    ])
    expect(cart.total).toBe(cart.item_total + (cart.parcels[1]?.shipping_total ?? 0))

    const placed = await place(bought, DAK_LAK, cart.total, { deliveries })
    expect(placed.status).toBe(201)
    const { order, methods } = await methodsOf(placed.body)
    expect(order.total).toBe(cart.total)
    expect(methods.toSorted((a, b) => Number(a?.amount) - Number(b?.amount))).toMatchObject([
      {
        name: "Nhận tại nơi bán",
        amount: 0,
        data: { delivery: "pick_up", vendor, place: "Xưởng ở bến", hours: { vi: "7 giờ đến 17 giờ" } },
      },
      { name: "Giao tận nơi", amount: cart.parcels[1]?.shipping_total },
    ])
  })

  it("is refused where a producer does not offer it, and then nothing is ordered", async () => {
    const { vendor, save } = await sends()
    const bought = await shop.cartWith((await tea()).variants[0]?.id ?? "", 1)
    const deliveries = { [vendor]: "pick_up" } as const
    const { cart } = (await quote(bought, HA_NOI, deliveries)).body
    expect((await save({ pick_up: null })).status).toBe(200)

    const refused = {
      status: 409,
      body: { code: "delivery_not_offered", fields: { [`deliveries.${vendor}`]: "pick_up" } },
    }
    expect(await quote(bought, HA_NOI, deliveries)).toMatchObject(refused)
    expect(await place(bought, HA_NOI, cart.total, { deliveries })).toMatchObject(refused)
    const orders = await shop.container().resolve("order").listAndCountOrders({})
    expect(orders[1]).toBe(0)
  })

  it("is not ordered at another fee than the shopper saw", async () => {
    const { save } = await sends()
    const bought = await shop.cartWith((await tea()).variants[0]?.id ?? "", 1)
    const { cart } = (await quote(bought, HA_NOI)).body
    const changed = { status: 409, body: { code: "total_changed" } }
    expect(await place(bought, DAK_LAK, cart.total)).toMatchObject(changed)
    expect(await place(bought, HA_NOI, bought.cart.total)).toMatchObject(changed)
    await save({ zones: { ...RATES.zones, same_region: [{ up_to: null, fee: 28_000 }] } })
    expect(await place(bought, HA_NOI, cart.total)).toMatchObject(changed)
    expect((await place(bought, HA_NOI, cart.total + 1_000)).status).toBe(201)
  })

  it("takes no province and no way of delivery that does not exist, and no cart of another", async () => {
    const bought = await shop.cartWith((await tea()).variants[0]?.id ?? "", 1)
    for (const [province_code, deliveries] of [
      ["99", {}],
      ["1", {}],
      ["01", { "hop-tac-xa": "drone" }],
      ["01", { "../": "ship" }],
    ] as const) {
      expect(await quote(bought, province_code, deliveries as Deliveries)).toMatchObject({ status: 400 })
    }
    expect(await quote({ ...bought, token: "x".repeat(43) }, "01")).toMatchObject({ status: 404 })
    expect(await quote(bought, "01", { "nobody-we-know": "pick_up" })).toMatchObject({ status: 200 })
  })
})

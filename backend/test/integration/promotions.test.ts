import { createRequire } from "node:module"
import type { Cart, Order, PlacedOrder } from "@cho-ocop/contracts"
import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { collect } from "./money.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { fromNewAddress } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { readOrderFacts } = load(
  "../../src/ledger/sold-order.ts",
) as typeof import("../../src/ledger/sold-order.ts")

const ADDRESS = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  province_code: "01",
  commune_code: "00577",
  street: "12 ngõ Gốm",
}

interface Share {
  order_id: string
  amount: number
  commission: { amount: number; goods: number }
  funded: { vendor: number; platform: number }
  parts: { goods: number; shipping: number; discount: number }
  payment_collection_id: string
}

inShop((shop) => {
  const promotions = () => shop.container().resolve("promotion")
  const graph = async <Row>(entity: string, fields: string[], filters: object) => {
    const { data } = await shop.container().resolve("query").graph({ entity, fields, filters })
    return data as unknown as Row[]
  }

  async function promotion(code: string, given: Partial<CreatePromotionDTO> = {}): Promise<string> {
    const percent = { type: "percentage", target_type: "order", allocation: "across", value: 10 } as const
    const { id } = await promotions().createPromotions({
      code,
      type: "standard",
      status: "active",
      is_tax_inclusive: true,
      application_method: { ...percent, currency_code: "vnd" },
      ...given,
    } as CreatePromotionDTO)
    return id
  }
  const off = (value: number, target_type = "order", type = "fixed") =>
    ({
      application_method: { type, target_type, allocation: "across", value, currency_code: "vnd" },
    }) as Partial<CreatePromotionDTO>

  const fund = async (promotionId: string, vendor_id: string | null) =>
    shop.post<{ vendor: { id: string } | null }>(
      `/admin/promotion-funders/${promotionId}`,
      { vendor_id },
      await operator(shop),
    )

  /** Three of a thing from Quảng Ninh and one from Hà Nội. */
  async function twoVendors() {
    const tea = await shop.product("province=quang-ninh")
    const pottery = await shop.product("province=ha-noi")
    const bought = await shop.cartWith(tea.variants[0]?.id ?? "", 3)
    const { id } = bought.cart
    const headers = { "x-cart-token": bought.token, ...fromNewAddress() }
    await shop.post(`/shop/carts/${id}/items`, { variant_id: pottery.variants[0]?.id, quantity: 1 }, headers)
    const vendorId = async (handle: string) =>
      (await graph<{ id: string }>("vendor", ["id"], { handle }))[0]?.id ?? ""
    return {
      id,
      headers,
      tea: { handle: tea.vendor.handle, id: await vendorId(tea.vendor.handle) },
      pottery: { handle: pottery.vendor.handle, id: await vendorId(pottery.vendor.handle) },
    }
  }
  type Bought = Pick<Awaited<ReturnType<typeof twoVendors>>, "id" | "headers">

  const see = async ({ id, headers }: Bought) =>
    (await shop.post<{ cart: Cart }>(`/shop/carts/${id}/quote`, { province_code: "01" }, headers)).body.cart
  const enter = ({ id, headers }: Bought, code: string) =>
    shop.post<{ code: string; cart: Cart }>(`/shop/carts/${id}/promotions`, { code }, headers)
  const order = ({ id, headers }: Bought, expected_total: number) =>
    shop.post<PlacedOrder & { code: string }>(
      `/shop/carts/${id}/checkout`,
      { locale: "vi", address: ADDRESS, payment_method: "cash_on_delivery", expected_total },
      headers,
    )
  const placed = async ({ number, token }: PlacedOrder) =>
    (await shop.get<{ order: Order }>(`/shop/orders/${number}`, { "x-order-token": token })).body.order
  const sharesOf = async (number: string) => {
    const [group] = await graph<{ shares: Share[] }>("order_group", ["shares.*"], { number })
    return group?.shares ?? expect.fail("no shares")
  }

  it("takes an automatic promotion off in the cart, and orders at the very total that the cart shows", async () => {
    await promotion("TET2027", {
      is_automatic: true,
      campaign: { name: "Tết 2027", campaign_identifier: "tet-2027" },
      ...off(7, "items", "percentage"),
    })
    const bought = await twoVendors()
    const cart = await see(bought)
    expect(cart.discounts).toEqual([{ code: "TET2027", name: "Tết 2027", amount: cart.discount_total }])
    expect(Math.abs(cart.discount_total - cart.item_total * 0.07)).toBeLessThan(1)
    expect(cart.total).toBe(cart.item_total + cart.shipping_total - cart.discount_total)
    const answer = await order(bought, cart.total)
    expect(answer.status).toBe(201)
    const seen = await placed(answer.body)
    expect(seen).toMatchObject({ total: cart.total, discounts: cart.discounts })
    expect(new Map(seen.parcels.map(({ vendor, discounts }) => [vendor.handle, discounts]))).toEqual(
      new Map(cart.parcels.map(({ vendor, discounts }) => [vendor.handle, discounts])),
    )
  })

  it("takes a code however it is typed, forgets it when asked, and keeps one that only counts for delivery", async () => {
    await promotion("GIAM10")
    await promotion("FREESHIP", off(100, "shipping_methods", "percentage"))
    const bought = await twoVendors()
    expect((await enter(bought, " giam10 ")).body.cart.promotions).toEqual([
      { code: "GIAM10", problem: null },
    ])
    await enter(bought, "FREESHIP")
    const both = await see(bought)
    expect(both.discounts.map(({ code }) => code).toSorted()).toEqual(["FREESHIP", "GIAM10"])
    expect(both.discounts.find(({ code }) => code === "FREESHIP")?.amount).toBe(both.shipping_total)
    const line = both.parcels[0]?.items[0]?.id
    await shop.post(`/shop/carts/${bought.id}/items/${line}`, { quantity: 2 }, bought.headers)
    expect((await see(bought)).promotions).toHaveLength(2)
    const kept = await shop.delete<{ cart: Cart }>(`/shop/carts/${bought.id}/promotions`, bought.headers, {
      code: "GIAM10",
    })
    expect(kept.body.cart.promotions).toEqual([{ code: "FREESHIP", problem: null }])
    const cart = await see(bought)
    const { body } = await order(bought, cart.total)
    expect((await placed(body)).discount_total).toBe(cart.shipping_total)
  })

  it("says plainly why a code takes nothing off, and changes nothing", async () => {
    await promotion("HETHAN", {
      campaign: { name: "Cũ", campaign_identifier: "cu", ends_at: new Date("2026-01-01") },
    })
    const { handle } = (await shop.product("province=dak-lak")).product
    const [elsewhere] = await graph<{ id: string }>("product", ["id"], { handle })
    await promotion("CAPHE", {
      application_method: {
        type: "fixed",
        target_type: "items",
        allocation: "across",
        value: 5_000,
        currency_code: "vnd",
        target_rules: [{ attribute: "items.product.id", operator: "in", values: [elsewhere?.id ?? ""] }],
      },
    })
    await promotion("MOTLAN", { limit: 1 })
    await promotion("NHAP", { status: "draft" })
    const first = await twoVendors()
    await enter(first, "MOTLAN")
    const second = await twoVendors()
    await enter(second, "MOTLAN")
    const before = await see(second)
    expect(await order(first, (await see(first)).total)).toMatchObject({ status: 201 })

    const after = await see(second)
    expect(after.promotions).toEqual([{ code: "MOTLAN", problem: "promotion_used_up" }])
    expect(after.total).toBe(before.total + before.discount_total)
    const refused = ["KHONGCO", "NHAP", "HETHAN", "CAPHE"].map(
      async (code) => (await enter(second, code)).body.code,
    )
    expect(await Promise.all(refused)).toEqual([
      "promotion_unknown",
      "promotion_unknown",
      "promotion_expired",
      "promotion_not_for_goods",
    ])
    expect(await see(second)).toEqual(after)
  })

  it("lets nobody guess codes", async () => {
    const bought = await twoVendors()
    const answers = []
    for (let guess = 0; guess < 12; guess++) answers.push((await enter(bought, `DOAN${guess}`)).status)
    expect(answers).toContain(404)
    expect(answers.at(-1)).toBe(429)
  })

  it("books who bears what: one vendor its own percent, the platform its amount across both, to the đồng", async () => {
    const admin = await operator(shop)
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    await shop.post(
      "/admin/commission-rules",
      { scope: { kind: "default" }, from: today, basis_points: 850 },
      admin,
    )
    const bought = await twoVendors()
    const percent = await promotion("CHE13", off(13, "items", "percentage"))
    expect((await fund(percent, bought.tea.id)).body.vendor?.id).toBe(bought.tea.id)
    await promotion("CHO20", off(20_001))
    await enter(bought, "CHE13")
    await enter(bought, "CHO20")
    const cart = await see(bought)
    const at = (handle: string) =>
      cart.parcels.find(({ vendor }) => vendor.handle === handle) ?? expect.fail("no parcel")
    const amount = (handle: string, code: string) =>
      at(handle).discounts.find((discount) => discount.code === code)?.amount ?? 0
    expect(amount(bought.pottery.handle, "CHE13")).toBe(0)
    expect(cart.discounts.find(({ code }) => code === "CHO20")?.amount).toBe(20_001)

    const answer = await order(bought, cart.total)
    expect(answer.status).toBe(201)
    const shares = await sharesOf(answer.body.number)
    expect(shares.reduce((sum, share) => sum + Number(share.amount), 0)).toBe(cart.total)
    const due: number[] = []
    for (const share of shares) {
      const facts = (await readOrderFacts(shop.container(), share.order_id)) ?? expect.fail("no facts")
      const { handle } = facts.vendor_id === bought.tea.id ? bought.tea : bought.pottery
      const parcel = at(handle)
      expect(share.funded).toEqual({ vendor: amount(handle, "CHE13"), platform: amount(handle, "CHO20") })
      expect(share.parts.discount).toBe(parcel.discount_total)
      expect(share.commission.goods).toBe(parcel.item_total - parcel.discount_total)
      expect(share.commission.amount).toBe(Math.round(share.commission.goods * 0.085))

      const [payment] = await graph<{ id: string }>("payment", ["id"], {
        payment_collection_id: share.payment_collection_id,
      })
      await collect(shop, { payment_id: payment?.id ?? "", order_id: share.order_id })
      const booked = await shop
        .container()
        .resolve("__pg_connection__")
        .select("kind", "amount")
        .from("ledger_entry")
        .where({ order_id: share.order_id })
      const of = (kind: string) =>
        booked.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + Number(entry.amount), 0)
      expect(of("promotion")).toBe(share.funded.platform)
      expect(of("commission")).toBe(-share.commission.amount)
      expect(of("sale") + of("shipping")).toBe(Number(share.amount))
      due.push(booked.reduce((sum, entry) => sum + Number(entry.amount), 0))
      expect(due.at(-1)).toBe(share.funded.platform - share.commission.amount + of("withholding"))
    }
    expect(shares.reduce((sum, { funded }) => sum + funded.platform, 0)).toBe(20_001)
  })

  it("lets a vendor bear nothing of another's goods, and the operator give a promotion back to the platform", async () => {
    const bought = await twoVendors()
    const id = await promotion("GOM50", off(50, "order", "percentage"))
    await fund(id, bought.pottery.id)
    await enter(bought, "GOM50")
    const own = await see(bought)
    const discountOf = (handle: string) =>
      own.parcels.find(({ vendor }) => vendor.handle === handle)?.discount_total
    expect(discountOf(bought.tea.handle)).toBe(0)
    expect(discountOf(bought.pottery.handle)).toBeGreaterThan(0)

    const { application_method: method } = await promotions().retrievePromotion(id, {
      relations: ["application_method.target_rules"],
    })
    await promotions().removePromotionTargetRules(
      id,
      (method?.target_rules ?? []).map((rule) => rule.id),
    )
    expect((await see(bought)).promotions).toEqual([{ code: "GOM50", problem: "promotion_not_for_goods" }])

    expect((await fund(id, null)).body.vendor).toBeNull()
    const all = await see(bought)
    expect(Math.abs(all.discount_total - all.item_total / 2)).toBeLessThan(1)
    expect(await fund(id, "nobody")).toMatchObject({ status: 400 })
  })
})

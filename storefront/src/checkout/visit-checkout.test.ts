import { SHOPPER_ADDRESS_HEADER } from "@cho-ocop/contracts"
import { communes } from "@cho-ocop/ocop"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { aCart, aVisit, backendAnswers, CART_COOKIE, CART_ID, problem } from "../../test/a-visit.ts"
import { visitCheckout } from "./visit-checkout.ts"

const CHECKOUT = `POST /shop/carts/${CART_ID}/checkout`
const QUOTE = `POST /shop/carts/${CART_ID}/quote`
const PLACED = { number: "OC-22222-ABCDE", token: "o".repeat(43), redirect_url: null }

const FORM = {
  intent: "place_order",
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  email: "",
  province_code: "01",
  commune_code: communes("01")[0]?.code ?? "",
  street: "12 ngõ 5",
  note: "",
  payment_method: "cash_on_delivery",
  expected_total: "125000",
}

beforeEach(() => void vi.spyOn(console, "error").mockReturnValue())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe("placing an order", () => {
  it("leads to the order's page, which this browser may open, and empties the cart", async () => {
    const asked = backendAnswers({ [CHECKOUT]: { status: 201, body: PLACED } })
    const browser = aVisit(FORM, { ...CART_COOKIE, cart_count: "1" })
    const answer = await visitCheckout(browser)

    expect(answer).toBeInstanceOf(Response)
    expect((answer as Response).status).toBe(303)
    expect((answer as Response).headers.get("location")).toBe(`/vi/don-hang/${PLACED.number}`)
    expect([...browser.kept]).toEqual([["orders", `${PLACED.number}.${PLACED.token}`]])
    expect(asked[0]?.body).toMatchObject({ expected_total: 125_000, address: { name: "Nguyễn Thị Hoa" } })
    expect(asked[0]?.headers.get(SHOPPER_ADDRESS_HEADER)).toBe(browser.clientAddress)
  })

  it("asks again where the total is another by now", async () => {
    backendAnswers({
      [CHECKOUT]: problem(409, "total_changed"),
      [QUOTE]: { status: 200, body: { cart: aCart(105_000) } },
    })
    const seen = { seen_items: "105000", "seen_fee.htx": "20000" }
    expect(await visitCheckout(aVisit({ ...FORM, ...seen }, CART_COOKIE))).toMatchObject({
      status: 409,
      obstacle: "total_changed",
      seenTotal: 125_000,
      changes: [{ producer: "HTX", before: 20_000, now: 25_000 }],
      cart: { total: 130_000 },
      values: { name: "Nguyễn Thị Hoa" },
    })
  })

  it("chooses another delivery where a producer no longer offers the chosen one, and orders nothing", async () => {
    const refused = problem(409, "delivery_not_offered")
    const asked = backendAnswers({ [CHECKOUT]: refused, [QUOTE]: refused })
    const form = { ...FORM, "delivery.htx": "pick_up" }
    await expect(visitCheckout(aVisit(form, CART_COOKIE))).rejects.toThrow()
    expect(asked.map(({ body }) => (body as { deliveries: unknown }).deliveries)).toEqual([
      { htx: "pick_up" },
      { htx: "pick_up" },
      {},
    ])
  })

  it("loses nothing while the backend is down", async () => {
    backendAnswers({ [CHECKOUT]: new Error("connection refused") })
    const browser = aVisit(FORM, CART_COOKIE)
    expect(await visitCheckout(browser)).toMatchObject({
      status: 503,
      obstacle: "unavailable",
      values: { street: "12 ngõ 5" },
      seenTotal: 125_000,
    })
    expect(browser.kept.get("cart")).toBe(CART_COOKIE.cart)
  })

  it("sends a faulty form back with what was typed, and orders nothing", async () => {
    const asked = backendAnswers({ [QUOTE]: { status: 200, body: { cart: aCart(100_000) } } })
    expect(await visitCheckout(aVisit({ ...FORM, phone: "12" }, CART_COOKIE))).toMatchObject({
      status: 422,
      problems: { phone: "phone_invalid" },
      values: { phone: "12", street: "12 ngõ 5" },
    })
    expect(asked.map(({ route }) => route)).toEqual([QUOTE])
  })
})

describe("the form before it is sent", () => {
  it("keeps what was typed when a province is chosen without a script", async () => {
    const asked = backendAnswers({ [QUOTE]: { status: 200, body: { cart: aCart(100_000) } } })
    const form = { ...FORM, intent: "choose_province", commune_code: "" }
    expect(await visitCheckout(aVisit(form, CART_COOKIE))).toMatchObject({
      status: 200,
      problems: {},
      values: { province_code: "01", name: "Nguyễn Thị Hoa" },
    })
    expect(asked[0]?.body).toEqual({ province_code: "01", deliveries: {} })
  })

  it("tells the lowest fees as long as no province is chosen", async () => {
    const asked = backendAnswers({ [QUOTE]: { status: 200, body: { cart: aCart(100_000) } } })
    const form = { ...FORM, intent: "update_fees", province_code: "", "delivery.htx": "ship" }
    expect(await visitCheckout(aVisit(form, CART_COOKIE))).toMatchObject({ status: 200, problems: {} })
    expect(asked[0]?.body).toEqual({ province_code: null, deliveries: { htx: "ship" } })
  })

  it("is not shown without anything to order", async () => {
    const answer = await visitCheckout(aVisit(null))
    expect((answer as Response).headers.get("location")).toBe("/vi/gio-hang")
  })
})

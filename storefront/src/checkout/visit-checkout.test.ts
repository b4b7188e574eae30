import { communes } from "@cho-ocop/ocop"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { aCart, aVisit, backendAnswers, CART_COOKIE, CART_ID, problem } from "../../test/a-visit.ts"
import { visitCheckout } from "./visit-checkout.ts"

const CHECKOUT = `POST /shop/carts/${CART_ID}/checkout`
const CART = `GET /shop/carts/${CART_ID}`
const PLACED = { number: "OC-22222-ABCDE", token: "o".repeat(43) }

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
  })

  it("asks again where the total is another by now", async () => {
    backendAnswers({
      [CHECKOUT]: problem(409, "total_changed"),
      [CART]: { status: 200, body: { cart: aCart(105_000) } },
    })
    expect(await visitCheckout(aVisit(FORM, CART_COOKIE))).toMatchObject({
      status: 409,
      obstacle: "total_changed",
      seenTotal: 125_000,
      cart: { total: 130_000 },
      values: { name: "Nguyễn Thị Hoa" },
    })
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
    const asked = backendAnswers({ [CART]: { status: 200, body: { cart: aCart(100_000) } } })
    expect(await visitCheckout(aVisit({ ...FORM, phone: "12" }, CART_COOKIE))).toMatchObject({
      status: 422,
      problems: { phone: "phone_invalid" },
      values: { phone: "12", street: "12 ngõ 5" },
    })
    expect(asked.map(({ route }) => route)).toEqual([CART])
  })
})

describe("the form before it is sent", () => {
  it("keeps what was typed when a province is chosen without a script", async () => {
    backendAnswers({ [CART]: { status: 200, body: { cart: aCart(100_000) } } })
    const form = { ...FORM, intent: "choose_province", commune_code: "" }
    expect(await visitCheckout(aVisit(form, CART_COOKIE))).toMatchObject({
      status: 200,
      problems: {},
      values: { province_code: "01", name: "Nguyễn Thị Hoa" },
    })
  })

  it("is not shown without anything to order", async () => {
    const answer = await visitCheckout(aVisit(null))
    expect((answer as Response).headers.get("location")).toBe("/vi/gio-hang")
  })
})

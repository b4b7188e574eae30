import { SHOPPER_ADDRESS_HEADER } from "@cho-ocop/contracts"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import {
  aCart,
  aVisit,
  backendAnswers,
  CART_COOKIE,
  CART_ID,
  problem,
  VARIANT_ID,
} from "../../test/a-visit.ts"
import { visitCart } from "./visit-cart.ts"

const CART = `GET /shop/carts/${CART_ID}`
const ADD = { action: "add", variant_id: VARIANT_ID, quantity: "1" }
const cart = { status: 200, body: { cart: aCart(100_000) } }

beforeEach(() => void vi.spyOn(console, "error").mockReturnValue())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe("adding to the cart", () => {
  it("begins a cart that only this browser can open", async () => {
    const token = "n".repeat(43)
    const asked = backendAnswers({ "POST /shop/carts": { status: 201, body: { ...cart.body, token } } })
    const browser = aVisit(ADD)
    const answer = await visitCart(browser)

    expect((answer as Response).status).toBe(303)
    expect(browser.kept.get("cart")).toBe(`${CART_ID}.${token}`)
    expect(browser.kept.get("cart_count")).toBe("1")
    expect(asked[0]?.body).toEqual({ variant_id: VARIANT_ID, quantity: 1 })
  })

  it.each(["cart_not_found", "cart_completed"])("begins a fresh cart after %s", async (code) => {
    const token = "n".repeat(43)
    backendAnswers({
      [`POST /shop/carts/${CART_ID}/items`]: problem(404, code),
      "POST /shop/carts": { status: 201, body: { ...cart.body, token } },
    })
    const browser = aVisit(ADD, CART_COOKIE)
    expect((await visitCart(browser)) as Response).toHaveProperty("status", 303)
    expect(browser.kept.get("cart")).toBe(`${CART_ID}.${token}`)
  })

  it("says which wish was refused, with the cart as it was", async () => {
    backendAnswers({ [`POST /shop/carts/${CART_ID}/items`]: problem(409, "out_of_stock"), [CART]: cart })
    expect(await visitCart(aVisit({ ...ADD, quantity: "50" }, CART_COOKIE))).toMatchObject({
      status: 409,
      refusal: { code: "out_of_stock", variantId: VARIANT_ID, typed: "50" },
      cart: { item_count: 1 },
    })
  })
})

it("refuses a strange quantity of an item before it asks the backend to change anything", async () => {
  const asked = backendAnswers({ [CART]: cart })
  const form = { action: "set", item_id: "cali_1", quantity: "0.5" }
  expect(await visitCart(aVisit(form, CART_COOKIE))).toMatchObject({
    status: 422,
    refusal: { code: "quantity_invalid", itemId: "cali_1", typed: "0.5" },
  })
  expect(asked.map(({ route }) => route)).toEqual([CART])
})

it("shows an empty cart where the browser's own is gone, and forgets it", async () => {
  backendAnswers({ [CART]: problem(404, "cart_not_found") })
  const browser = aVisit(null, { ...CART_COOKIE, cart_count: "2" })
  expect(await visitCart(browser)).toMatchObject({ status: 200, cart: null })
  expect(browser.kept.size).toBe(0)
})

it("keeps the cart while the backend is down", async () => {
  backendAnswers({ [CART]: new Error("connection refused") })
  const browser = aVisit(null, CART_COOKIE)
  expect(await visitCart(browser)).toEqual({ state: "unavailable", status: 503 })
  expect(browser.kept.get("cart")).toBe(CART_COOKIE.cart)
})

describe("a promotion code", () => {
  const PROMOTIONS = `/shop/carts/${CART_ID}/promotions`
  const form = { action: "enter_code", code: "tet2027" }

  it("is entered in the name of the shopper's own address, without a script", async () => {
    const asked = backendAnswers({ [`POST ${PROMOTIONS}`]: cart })
    expect(await visitCart(aVisit(form, CART_COOKIE))).toHaveProperty("status", 303)
    expect(asked[0]?.body).toEqual({ code: "tet2027" })
    expect(asked[0]?.headers.get(SHOPPER_ADDRESS_HEADER)).toBe("203.0.113.7")
  })

  it("that is refused stays in its field, with the cart as it was", async () => {
    backendAnswers({ [`POST ${PROMOTIONS}`]: problem(409, "promotion_expired"), [CART]: cart })
    expect(await visitCart(aVisit(form, CART_COOKIE))).toMatchObject({
      status: 409,
      refusal: { code: "promotion_expired", promotionCode: "tet2027" },
      cart: { item_count: 1 },
    })
  })

  it("is taken out again", async () => {
    const asked = backendAnswers({ [`DELETE ${PROMOTIONS}`]: cart })
    const left = aVisit({ action: "forget_code", code: "TET2027" }, CART_COOKIE)
    expect(await visitCart(left)).toHaveProperty("status", 303)
    expect(asked[0]?.body).toEqual({ code: "TET2027" })
  })
})

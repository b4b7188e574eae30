import { isTokenFor, tokenFor } from "../../src/http/tokens.ts"

it("opens exactly the cart or order it was made for", () => {
  const token = tokenFor("cart", "cart_1")
  expect(isTokenFor("cart", "cart_1", token)).toBe(true)
  expect(isTokenFor("cart", "cart_2", token)).toBe(false)
  expect(isTokenFor("order", "cart_1", token)).toBe(false)
  for (const wrong of [undefined, "", `${token}x`, [token]])
    expect(isTokenFor("cart", "cart_1", wrong)).toBe(false)
})

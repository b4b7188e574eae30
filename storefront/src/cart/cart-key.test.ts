import { describe, expect, it } from "vitest"
import { formatCartKey, parseCartKey } from "./cart-key.ts"

const KEY = { id: "cart_01JZZZZZZZZZZZZZZZZZZZZZZZ", token: "q".repeat(43) }

describe("the cart cookie", () => {
  it("remembers which cart is the browser's own", () => {
    expect(parseCartKey(formatCartKey(KEY))).toEqual(KEY)
  })

  it.each([
    undefined,
    "",
    KEY.id,
    `${KEY.id}.`,
    `.${KEY.token}`,
    `${KEY.id}/../x.${KEY.token}`,
    `${KEY.id}.a\r\nb`,
  ])("means no cart when it reads %j", (cookie) => {
    expect(parseCartKey(cookie)).toBeNull()
  })
})

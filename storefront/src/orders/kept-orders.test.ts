import { describe, expect, it } from "vitest"
import { addOrder, parseOrders } from "./kept-orders.ts"

const order = (last: string) => ({ number: `OC-22222-2222${last}`, token: `token-of-order-${last}-0` })

describe("the orders a browser may open", () => {
  it("has the newest first and each once", () => {
    const cookie = addOrder(addOrder(addOrder(undefined, order("2")), order("3")), order("2"))
    expect(parseOrders(cookie)).toEqual([order("2"), order("3")])
  })

  it("keeps the last five, so that the cookie stays small", () => {
    let cookie: string | undefined
    for (const last of "23456789") cookie = addOrder(cookie, order(last))
    expect(parseOrders(cookie).map(({ number }) => number.at(-1))).toEqual(["9", "8", "7", "6", "5"])
  })

  it("leaves out what it did not write", () => {
    const cookie = `nonsense~OC-1.x~${addOrder(undefined, order("2"))}~a.b.c`
    expect(parseOrders(cookie)).toEqual([order("2")])
  })
})

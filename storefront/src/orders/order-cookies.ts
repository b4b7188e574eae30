import type { OrderKey } from "@cho-ocop/contracts"
import { isServedSecurely } from "../settings.ts"
import type { Cookies } from "../visit.ts"
import { addOrder, parseOrders } from "./kept-orders.ts"

const COOKIE = "orders"
const WEEK = 60 * 60 * 24 * 7

/** The token of one order, if this browser placed it or looked it up in the last week. */
export function readOrderToken(cookies: Cookies, number: string): string | null {
  return parseOrders(cookies.get(COOKIE)?.value).find((order) => order.number === number)?.token ?? null
}

/** Orders of a signed-in shopper open with the account; whoever uses this browser next shall not read them. */
export function forgetOrders(cookies: Cookies): void {
  cookies.delete(COOKIE, { path: "/" })
}

export function keepOrder(cookies: Cookies, placed: OrderKey): void {
  const value = addOrder(cookies.get(COOKIE)?.value, placed)
  cookies.set(COOKIE, value, {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isServedSecurely,
    maxAge: WEEK,
  })
}

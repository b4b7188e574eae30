import { OrderNumber, type PlacedOrder } from "@cho-ocop/contracts"
import type { AstroCookies } from "astro"

const COOKIE = "orders"
const WEEK = 60 * 60 * 24 * 7
/** A cookie holds 4 kB; older orders are found by look-up. */
const ORDERS_KEPT = 5

const TOKEN = /^[\w-]{16,200}$/

/** Orders this browser may open, newest first; malformed entries are left out. */
export function parseOrders(cookie: string | undefined): PlacedOrder[] {
  return (cookie ?? "")
    .split("~")
    .map(parseOrder)
    .filter((order) => order !== null)
    .slice(0, ORDERS_KEPT)
}

function parseOrder(entry: string): PlacedOrder | null {
  const [number, token, ...rest] = entry.split(".")
  if (!number || !token || rest.length > 0) return null
  if (!OrderNumber.safeParse(number).success || !TOKEN.test(token)) return null
  return { number, token }
}

/** The cookie's new value with `placed` in front, at most `ORDERS_KEPT` orders. */
export function addOrder(cookie: string | undefined, placed: PlacedOrder): string {
  const others = parseOrders(cookie).filter((order) => order.number !== placed.number)
  return [placed, ...others]
    .slice(0, ORDERS_KEPT)
    .map(({ number, token }) => `${number}.${token}`)
    .join("~")
}

/** The token of one order, if this browser placed it or looked it up in the last week. */
export function readOrderToken(cookies: AstroCookies, number: string): string | null {
  return parseOrders(cookies.get(COOKIE)?.value).find((order) => order.number === number)?.token ?? null
}

/** `secure` where the shop is served over https. */
export function keepOrder(cookies: AstroCookies, placed: PlacedOrder, secure: boolean): void {
  const value = addOrder(cookies.get(COOKIE)?.value, placed)
  cookies.set(COOKIE, value, { path: "/", sameSite: "lax", httpOnly: true, secure, maxAge: WEEK })
}

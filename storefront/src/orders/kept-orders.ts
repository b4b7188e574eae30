import { type OrderKey, OrderNumber } from "@cho-ocop/contracts"

/** A cookie holds 4 kB; older orders are found by look-up. */
const ORDERS_KEPT = 5

const TOKEN = /^[\w-]{16,200}$/

/** Orders this browser may open, newest first; malformed entries are left out. */
export function parseOrders(cookie: string | undefined): OrderKey[] {
  return (cookie ?? "")
    .split("~")
    .map(parseOrder)
    .filter((order) => order !== null)
    .slice(0, ORDERS_KEPT)
}

function parseOrder(entry: string): OrderKey | null {
  const [number, token, ...rest] = entry.split(".")
  if (!number || !token || rest.length > 0) return null
  if (!OrderNumber.safeParse(number).success || !TOKEN.test(token)) return null
  return { number, token }
}

/** The cookie's new value with `placed` in front, at most `ORDERS_KEPT` orders. */
export function addOrder(cookie: string | undefined, placed: OrderKey): string {
  const others = parseOrders(cookie).filter((order) => order.number !== placed.number)
  return [placed, ...others]
    .slice(0, ORDERS_KEPT)
    .map(({ number, token }) => `${number}.${token}`)
    .join("~")
}

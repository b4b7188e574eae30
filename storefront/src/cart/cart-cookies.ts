import { isServedSecurely } from "../settings.ts"
import type { Cookies } from "../visit.ts"
import { type CartKey, formatCartKey, parseCartKey } from "./cart-key.ts"

const KEY_COOKIE = "cart"
/** Read by a script for the badge in the header, so it is the one cookie that scripts may see. */
const COUNT_COOKIE = "cart_count"
const MONTH = 60 * 60 * 24 * 30

export function readCartKey(cookies: Cookies): CartKey | null {
  return parseCartKey(cookies.get(KEY_COOKIE)?.value)
}

/** Keeps the cart for a month after its last use. */
export function keepCart(cookies: Cookies, key: CartKey, count: number): void {
  const options = { path: "/", sameSite: "lax", secure: isServedSecurely, maxAge: MONTH } as const
  cookies.set(KEY_COOKIE, formatCartKey(key), { ...options, httpOnly: true })
  cookies.set(COUNT_COOKIE, String(count), options)
}

export function forgetCart(cookies: Cookies): void {
  cookies.delete(KEY_COOKIE, { path: "/" })
  cookies.delete(COUNT_COOKIE, { path: "/" })
}

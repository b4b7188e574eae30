import type { AstroCookies, AstroCookieSetOptions } from "astro"

/** Which cart the browser holds, and the token that proves it. */
export interface CartKey {
  id: string
  token: string
}

const KEY_COOKIE = "cart"
/** Read by a script for the badge in the header, so it is the one cookie that scripts may see. */
const COUNT_COOKIE = "cart_count"
const MONTH = 60 * 60 * 24 * 30

const KEY_FORMAT = /^(cart_[0-9A-Z]{26})\.([\w-]{16,200})$/

/** `null` for anything but a well-formed cookie. */
export function parseCartKey(cookie: string | undefined): CartKey | null {
  const [, id, token] = KEY_FORMAT.exec(cookie ?? "") ?? []
  return id && token ? { id, token } : null
}

export function formatCartKey({ id, token }: CartKey): string {
  return `${id}.${token}`
}

export function readCartKey(cookies: AstroCookies): CartKey | null {
  return parseCartKey(cookies.get(KEY_COOKIE)?.value)
}

/** Keeps the cart for a month after its last use; `secure` where the shop is served over https. */
export function keepCart(cookies: AstroCookies, key: CartKey, count: number, secure: boolean): void {
  const options: AstroCookieSetOptions = { path: "/", sameSite: "lax", secure, maxAge: MONTH }
  cookies.set(KEY_COOKIE, formatCartKey(key), { ...options, httpOnly: true })
  cookies.set(COUNT_COOKIE, String(count), options)
}

export function forgetCart(cookies: AstroCookies): void {
  cookies.delete(KEY_COOKIE, { path: "/" })
  cookies.delete(COUNT_COOKIE, { path: "/" })
}

import type { Cart, Quote } from "@cho-ocop/contracts"
import { isProblem } from "../backend/backend-error.ts"
import { findCart, quoteCart } from "../backend/carts.ts"
import type { Cookies } from "../visit.ts"
import { forgetCart, keepCart, readCartKey } from "./cart-cookies.ts"

/**
 * The browser's cart, with the fees of a quote where one is asked for; `null` where it has none or none that is still
 * open, and the cookie is dropped then.
 */
export async function loadCart(cookies: Cookies, quote?: Quote): Promise<Cart | null> {
  const key = readCartKey(cookies)
  if (!key) return null
  try {
    const cart = await (quote ? quoteCart(key, quote) : findCart(key))
    keepCart(cookies, key, cart.item_count)
    return cart
  } catch (error) {
    if (!isProblem(error, "cart_not_found", "cart_completed")) throw error
    forgetCart(cookies)
    return null
  }
}

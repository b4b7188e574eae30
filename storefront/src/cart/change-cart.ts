import type { NewCart } from "@cho-ocop/contracts"
import { isProblem } from "../backend/backend-error.ts"
import {
  addItem,
  addPromotion,
  createCart,
  removeItem,
  removePromotion,
  setQuantity,
} from "../backend/carts.ts"
import type { Cookies } from "../visit.ts"
import { forgetCart, keepCart, readCartKey } from "./cart-cookies.ts"
import type { CartCommand } from "./cart-form.ts"
import type { CartKey } from "./cart-key.ts"

type Change = Exclude<CartCommand, { do: "reject" }>

/**
 * Carries out one change on the browser's cart and remembers the cart in its cookies.
 * A cart that is gone or already ordered is replaced by a fresh one.
 * Throws `BackendProblem` where the backend refuses: nothing has changed then.
 */
export async function changeCart(cookies: Cookies, change: Change, shopperAddress: string): Promise<void> {
  const changed = await changeOwn(readCartKey(cookies), change, shopperAddress)
  if (!changed) return forgetCart(cookies)
  keepCart(cookies, { id: changed.cart.id, token: changed.token }, changed.cart.item_count)
}

async function changeOwn(
  key: CartKey | null,
  change: Change,
  shopperAddress: string,
): Promise<NewCart | null> {
  try {
    if (key) return { cart: await changeAt(key, change, shopperAddress), token: key.token }
  } catch (error) {
    if (!isProblem(error, "cart_not_found", "cart_completed")) throw error
  }
  if (change.do !== "add") return null
  return createCart({ variant_id: change.variantId, quantity: change.quantity })
}

function changeAt(key: CartKey, change: Change, shopperAddress: string) {
  if (change.do === "enter_code") return addPromotion(key, { code: change.code }, shopperAddress)
  if (change.do === "forget_code") return removePromotion(key, { code: change.code })
  if (change.do === "add") {
    return addItem(key, { variant_id: change.variantId, quantity: change.quantity }, change.attempt)
  }
  if (change.do === "set") return setQuantity(key, change.itemId, { quantity: change.quantity })
  return removeItem(key, change.itemId)
}

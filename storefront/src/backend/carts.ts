import {
  type AddItem,
  CART_TOKEN_HEADER,
  type Cart,
  CartResponse,
  type CheckoutInput,
  IDEMPOTENCY_KEY_HEADER,
  NewCart,
  PlacedOrder,
  type PromotionCode,
  type Quote,
  type SetQuantity,
} from "@cho-ocop/contracts"
import type { CartKey } from "../cart/cart-key.ts"
import { bearer } from "./caller.ts"
import { askBackend, type BackendRequest } from "./client.ts"
import { shopperHeaders } from "./shopper-headers.ts"

/** An order is worth a longer wait than a page. */
const ORDER_PATIENCE_MS = 30_000

export function createCart(item: AddItem): Promise<NewCart> {
  return askBackend(NewCart, "/shop/carts", { method: "POST", body: item })
}

export function findCart(key: CartKey): Promise<Cart> {
  return askCart(key, "")
}

/** What the cart costs with these deliveries, sent to this province; changes nothing. */
export function quoteCart(key: CartKey, quote: Quote): Promise<Cart> {
  return askCart(key, "/quote", { method: "POST", body: quote })
}

/** With the same `attempt`, unless it is empty, goods are added once. */
export function addItem(key: CartKey, item: AddItem, attempt: string): Promise<Cart> {
  const headers: Record<string, string> = attempt ? { [IDEMPOTENCY_KEY_HEADER]: attempt } : {}
  return askCart(key, "/items", { method: "POST", body: item, headers })
}

export function setQuantity(key: CartKey, itemId: string, body: SetQuantity): Promise<Cart> {
  return askCart(key, `/items/${itemId}`, { method: "POST", body })
}

export function removeItem(key: CartKey, itemId: string): Promise<Cart> {
  return askCart(key, `/items/${itemId}`, { method: "DELETE" })
}

/** Tries of codes are counted by the shopper's address. */
export function addPromotion(key: CartKey, body: PromotionCode, shopperAddress: string): Promise<Cart> {
  return askCart(key, "/promotions", { method: "POST", body, headers: shopperHeaders(shopperAddress) })
}

export function removePromotion(key: CartKey, body: PromotionCode): Promise<Cart> {
  return askCart(key, "/promotions", { method: "DELETE", body })
}

/** Orders are counted by the shopper's address, and gateways ask for it; `account` is the token of who is signed in. */
export function placeOrder(
  key: CartKey,
  checkout: CheckoutInput,
  { shopperAddress, account }: { shopperAddress: string; account: string | null },
): Promise<PlacedOrder> {
  return askBackend(PlacedOrder, `/shop/carts/${key.id}/checkout`, {
    method: "POST",
    body: checkout,
    patienceMs: ORDER_PATIENCE_MS,
    headers: {
      [CART_TOKEN_HEADER]: key.token,
      ...shopperHeaders(shopperAddress),
      ...(account ? bearer(account) : {}),
    },
  })
}

async function askCart(key: CartKey, path: string, request: BackendRequest = {}): Promise<Cart> {
  const headers = { [CART_TOKEN_HEADER]: key.token, ...request.headers }
  return (await askBackend(CartResponse, `/shop/carts/${key.id}${path}`, { ...request, headers })).cart
}

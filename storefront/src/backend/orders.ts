import {
  type CancelPart,
  IDEMPOTENCY_KEY_HEADER,
  type NewReturn,
  ORDER_TOKEN_HEADER,
  type Order,
  type OrderKey,
  type OrderLookup,
  OrderResponse,
  type PaymentMethod,
  PaymentMethodsResponse,
  PlacedOrder,
  ReOrdered,
  ReturnPhotoResponse,
} from "@cho-ocop/contracts"
import type { CartKey } from "../cart/cart-key.ts"
import { settings } from "../settings.ts"
import { askBackend } from "./client.ts"
import { shopperHeaders } from "./shopper-headers.ts"

export async function findOrder({ number, token }: OrderKey): Promise<Order> {
  const headers = { [ORDER_TOKEN_HEADER]: token }
  return (await askBackend(OrderResponse, `/shop/orders/${number}`, { headers })).order
}

/** `shopperAddress` is the shopper's own IP address: the backend limits tries by it, not by the storefront's. */
export function lookUpOrder(lookup: OrderLookup, shopperAddress: string): Promise<PlacedOrder> {
  return askBackend(PlacedOrder, "/shop/orders/lookup", {
    method: "POST",
    body: lookup,
    headers: shopperHeaders(shopperAddress),
  })
}

/** How an order can be paid here. */
export async function findPaymentMethods(): Promise<PaymentMethod[]> {
  return (await askBackend(PaymentMethodsResponse, "/shop/payment-methods")).payment_methods
}

/** Longer than a gateway may take to answer. */
const GATEWAY_PATIENCE_MS = 25_000

/** Has the gateway asked whether the order is paid. `shopperAddress` is for the gateway where a payment begins. */
export function askForPayment(key: OrderKey, shopperAddress: string): Promise<Order> {
  return changePayment(key, "ask", shopperAddress)
}

/** Gives up an order that is not paid yet. */
export function cancelPayment(key: OrderKey, shopperAddress: string): Promise<Order> {
  return changePayment(key, "cancel", shopperAddress)
}

async function changePayment({ number, token }: OrderKey, act: "ask" | "cancel", shopperAddress: string) {
  const { order } = await askBackend(OrderResponse, `/shop/orders/${number}/payment/${act}`, {
    method: "POST",
    body: {},
    patienceMs: GATEWAY_PATIENCE_MS,
    headers: { [ORDER_TOKEN_HEADER]: token, ...shopperHeaders(shopperAddress) },
  })
  return order
}

/**
 * Puts what can be had of the order into the cart once more; into a new one where there is none. With the same `attempt`
 * it is done once.
 */
export function reOrder(
  { number, token }: OrderKey,
  cart: CartKey | null,
  { shopperAddress, attempt }: { shopperAddress: string; attempt: string },
): Promise<ReOrdered> {
  return askBackend(ReOrdered, `/shop/orders/${number}/re-order`, {
    method: "POST",
    body: { cart },
    headers: {
      [ORDER_TOKEN_HEADER]: token,
      [IDEMPOTENCY_KEY_HEADER]: attempt,
      ...shopperHeaders(shopperAddress),
    },
  })
}

/** Longer than a page: money may have to go back. */
const DEED_PATIENCE_MS = 25_000

/** Cancels one producer's part; sent again, it stays cancelled. */
export async function cancelPart(key: OrderKey, part: string, body: CancelPart): Promise<void> {
  await askBackend(OrderResponse, `/shop/orders/${key.number}/parts/${part}/cancel`, {
    method: "POST",
    body,
    headers: { [ORDER_TOKEN_HEADER]: key.token },
    patienceMs: DEED_PATIENCE_MS,
  })
}

/** Asks to send goods of a part back; with the same `attempt` it is asked once. */
export async function askReturn(
  key: OrderKey,
  part: string,
  { body, attempt }: { body: NewReturn; attempt: string },
): Promise<void> {
  await askBackend(OrderResponse, `/shop/orders/${key.number}/parts/${part}/returns`, {
    method: "POST",
    body,
    headers: { [ORDER_TOKEN_HEADER]: key.token, [IDEMPOTENCY_KEY_HEADER]: attempt },
  })
}

/** What to call the photo by in a return. */
export async function sendReturnPhoto({ number, token }: OrderKey, file: File): Promise<string> {
  const { photo } = await askBackend(ReturnPhotoResponse, `/shop/orders/${number}/photos`, {
    method: "POST",
    file,
    headers: { [ORDER_TOKEN_HEADER]: token },
    patienceMs: DEED_PATIENCE_MS,
  })
  return photo
}

/** The photo itself, or a 404. */
export function fetchReturnPhoto({ number, token }: OrderKey, photo: string): Promise<Response> {
  return fetch(`${settings.backendUrl}/shop/orders/${number}/photos/${encodeURIComponent(photo)}`, {
    headers: { [ORDER_TOKEN_HEADER]: token },
    signal: AbortSignal.timeout(DEED_PATIENCE_MS),
  })
}

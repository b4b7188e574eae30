import {
  ORDER_TOKEN_HEADER,
  type Order,
  type OrderKey,
  type OrderLookup,
  OrderResponse,
  type PaymentMethod,
  PaymentMethodsResponse,
  PlacedOrder,
} from "@cho-ocop/contracts"
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

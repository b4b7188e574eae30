import {
  ORDER_TOKEN_HEADER,
  type Order,
  type OrderKey,
  type OrderLookup,
  OrderResponse,
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

import {
  IDEMPOTENCY_KEY_HEADER,
  PackedOrders,
  type VendorOrder,
  VendorOrderList,
  VendorOrderResponse,
} from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

/** Packing many orders takes a while. */
const PACKING_PATIENCE_MS = 60_000

export function listVendorOrders(token: string, query: URLSearchParams): Promise<VendorOrderList> {
  return askVendor(token, VendorOrderList, "/vendor/orders", { query })
}

export async function findVendorOrder(token: string, id: string): Promise<VendorOrder> {
  return (await askVendor(token, VendorOrderResponse, `/vendor/orders/${encodeURIComponent(id)}`)).order
}

/** Packs all that is left of each order; sent again with the same key, nothing is packed twice. */
export function packOrders(token: string, ids: string[], key: string): Promise<PackedOrders> {
  return askVendor(token, PackedOrders, "/vendor/orders/pack", {
    method: "POST",
    body: { ids },
    headers: { [IDEMPOTENCY_KEY_HEADER]: key },
    patienceMs: PACKING_PATIENCE_MS,
  })
}

/** Changes one order: `change` is the rest of the path, such as `packings`. */
export async function changeVendorOrder(
  token: string,
  { id, key, change }: { id: string; key: string; change: string },
  body: unknown,
): Promise<VendorOrder> {
  const path = `/vendor/orders/${encodeURIComponent(id)}/${change}` as const
  const headers = { [IDEMPOTENCY_KEY_HEADER]: key }
  return (await askVendor(token, VendorOrderResponse, path, { method: "POST", body, headers })).order
}

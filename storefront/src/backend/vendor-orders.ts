import { type VendorOrder, VendorOrderList, VendorOrderResponse } from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

export function listVendorOrders(token: string, query: URLSearchParams): Promise<VendorOrderList> {
  return askVendor(token, VendorOrderList, "/vendor/orders", { query })
}

export async function findVendorOrder(token: string, id: string): Promise<VendorOrder> {
  return (await askVendor(token, VendorOrderResponse, `/vendor/orders/${encodeURIComponent(id)}`)).order
}

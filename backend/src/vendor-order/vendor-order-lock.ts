/** Lets one change of an order run after the other. Not under the order's own id, which Medusa locks within. */
export function vendorOrderLock(orderId: string) {
  return { key: `vendor-order ${orderId}`, timeout: 30, ttl: 120 }
}

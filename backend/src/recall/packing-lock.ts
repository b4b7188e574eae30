/** How long somebody waits for the lock: one recall reads all orders of its vendor. */
export const LOCK_SECONDS = 60

/** Whoever packs for a vendor or calls its lots back holds this: no order gets goods of a lot and misses its recall. */
export function packingLock(vendorId: string): string {
  return `packing:${vendorId}`
}

/** Whoever packs for a vendor or calls its lots back holds this: no order gets goods of a lot and misses its recall. */
export function packingLock(vendorId: string): string {
  return `packing:${vendorId}`
}

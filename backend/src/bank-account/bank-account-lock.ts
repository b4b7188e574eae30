/** Lets one change of a vendor's bank account run after the other. */
export function bankAccountLock(vendorId: string) {
  return { key: `bank account of ${vendorId}`, timeout: 30, ttl: 120 }
}

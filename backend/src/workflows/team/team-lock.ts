/** Lets one change of a team run after the other, so that an owner is always left. */
export function teamLock(vendorId: string) {
  return { key: `vendor-team ${vendorId}`, timeout: 10, ttl: 60 }
}

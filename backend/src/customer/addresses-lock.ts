/** Lets one change of an account's addresses run after the other, so that there are never too many, nor two defaults. */
export function addressesLock(customerId: string) {
  return { key: `customer-addresses ${customerId}`, timeout: 30, ttl: 60 }
}

import { throttle } from "./throttle.ts"

const TRIES_PER_ACCOUNT = 5
// A whole commune may reach the internet by one address.
const TRIES_PER_ADDRESS = 120

/**
 * Few attempts a minute from one network address, for one account and altogether, then `too_many_requests`. Each place
 * that takes passwords or sends links counts for itself.
 */
export function throttleAccounts(): (address: string, accounts: string[]) => Promise<void> {
  const throttledAddress = throttle(TRIES_PER_ADDRESS)
  const throttledAccount = throttle(TRIES_PER_ACCOUNT)
  return async (address, accounts) => {
    await throttledAddress(address)
    for (const account of accounts) await throttledAccount(`${address} ${account.toLowerCase()}`)
  }
}

import type { ILockingModule } from "@medusajs/framework/types"

/** Longer than a gateway is waited for. */
const SECONDS = 30

/** While a gateway is asked for a refund nothing else happens to it: nobody asks a second time, or transfers it by hand. */
export function withRefundLocked<Result>(
  locking: ILockingModule,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return locking.execute(`payment-refund ${key}`, work, { timeout: SECONDS })
}

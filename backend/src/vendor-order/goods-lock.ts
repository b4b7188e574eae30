import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"

/** How long somebody waits: one recall reads all orders of its vendor. */
const LOCK_SECONDS = 60
/** Whoever holds a lock keeps one connection and needs others: more at once would wait for each other's. */
const AT_ONCE = 4
const SEED = 2

/**
 * Packs, unpacks, sends or calls back goods of vendors, or makes something of their lots, while nobody on any server does with
 * goods of the same vendors: no order gets goods of a lot and misses its recall, and no parcel's units stay in stock
 * because another was packed at the same moment.
 */
export function withGoodsLocked<Result>(
  container: MedusaContainer,
  vendorIds: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const inTheSameOrder = [...new Set(vendorIds)].toSorted()
  const locked = () =>
    databaseOf(container).transaction(async (transaction) => {
      await transaction.raw(`set local lock_timeout = '${LOCK_SECONDS}s'`)
      for (const id of inTheSameOrder) {
        await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, ?))", [id, SEED])
      }
      return work()
    })
  return container
    .resolve(Modules.LOCKING)
    .execute(placeOf(inTheSameOrder), locked, { timeout: LOCK_SECONDS })
}

/** One of the few places of this server. */
function placeOf(vendorIds: readonly string[]): string {
  const sum = [...vendorIds.join()].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return `goods ${sum % AT_ONCE}`
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"

type Work<Result> = () => Promise<Result>

/** How long somebody waits: one recall reads all orders of its vendor. */
const LOCK_SECONDS = 60
/** Whoever holds a lock keeps one connection and needs others: more at once would wait for each other's. */
const AT_ONCE = 4
const SEED = 2

/** Packs or sends for a vendor, or makes something of its lots, while nobody on any server calls its lots back. */
export function whilePacking<Result>(
  container: MedusaContainer,
  vendorId: string,
  work: Work<Result>,
): Promise<Result> {
  return holding(container, "pg_advisory_xact_lock_shared", [vendorId], work)
}

/** Calls lots of vendors back while nobody on any server packs for them: no order gets goods of a lot and misses its recall. */
export function whileRecalling<Result>(
  container: MedusaContainer,
  vendorIds: readonly string[],
  work: Work<Result>,
): Promise<Result> {
  return holding(container, "pg_advisory_xact_lock", [...new Set(vendorIds)].toSorted(), work)
}

async function holding<Result>(
  container: MedusaContainer,
  lock: "pg_advisory_xact_lock" | "pg_advisory_xact_lock_shared",
  vendorIds: readonly string[],
  work: Work<Result>,
): Promise<Result> {
  const database = databaseOf(container)
  const locked = () =>
    database.transaction(async (transaction) => {
      await transaction.raw(`set local lock_timeout = '${LOCK_SECONDS}s'`)
      for (const id of vendorIds) await transaction.raw(`select ${lock}(hashtextextended(?, ?))`, [id, SEED])
      return work()
    })
  return container.resolve(Modules.LOCKING).execute(placeOf(vendorIds), locked, { timeout: LOCK_SECONDS })
}

/** One of the few places of this server. */
function placeOf(vendorIds: readonly string[]): string {
  const sum = [...vendorIds.join()].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return `packing ${sum % AT_ONCE}`
}

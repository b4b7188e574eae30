import type { Locale } from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"

/** One thing that is half done or does not agree. */
export interface Found {
  /** Of what is wrong: a group, an order, a payment, a capture or refund, a reservation, a row of stock. */
  id: string
  /** What the operator needs to look it up: numbers of groups and orders, amounts in đồng, units. */
  facts: Record<string, string | number | null>
}

/** One kind of what may be wrong after a server died half-way: how it is found, and how it is put right. */
export interface Finding {
  name: string
  /** What it is, for the operator. */
  words: Record<Locale, string>
  /** Only reads. Leaves out what may still be under way. */
  find: (database: Knex) => Promise<Found[]>
  /**
   * Puts it right; doing it twice does no more than once. Throws where it cannot. Null where a person has to decide.
   */
  repair: ((container: MedusaContainer, found: Found) => Promise<void>) | null
}

/** Most of one kind that a run takes on; the next run goes on. */
const AT_ONCE = 200

/**
 * What a query finds: its column `id`, and all others as facts. In the text `{settled}` stands for the moment before
 * which work must have ended, as gateways are waited for 10 seconds at most.
 */
export async function findRows(database: Knex, text: string): Promise<Found[]> {
  const query = text.replaceAll("{settled}", "now() - interval '20 seconds'")
  const { rows } = await database.raw<{ rows: (Found["facts"] & { id: string })[] }>(
    `select * from (${query}) found limit ?`,
    [AT_ONCE],
  )
  return rows.map(({ id, ...facts }) => ({ id, facts }))
}

import { MedusaError } from "@medusajs/framework/utils"
import type { Sql } from "./sql.ts"

/** What the Search Module hands to its providers: MikroORM's entity manager on the shop's database. */
export interface Manager {
  execute(query: string, params?: unknown[]): Promise<unknown>
  transactional<Result>(run: (manager: Manager) => Promise<Result>): Promise<Result>
}

const UNDEFINED_TABLE = "42P01"

/**
 * Runs SQL and returns its rows. A table that is gone is told as "not found": the index was swapped for a newer
 * version meanwhile, and the Search Module then asks again.
 */
export async function run<Row>(manager: Manager, { text, values }: Sql): Promise<Row[]> {
  try {
    return (await manager.execute(text, values)) as Row[]
  } catch (error) {
    if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The search index is gone.")
  }
}

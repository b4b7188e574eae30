import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { MedusaContextType } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"

/** The manager of a module's rows, as its repository hands one out. */
interface RowManager {
  setTransactionContext(transaction: Knex.Transaction): void
  flush(): Promise<void>
}

interface WithRepository {
  baseRepository_: { getFreshManager(): RowManager }
}

export interface Transaction {
  /** The database itself, inside this transaction. */
  database: Knex.Transaction
  /** What a method of this module takes as its last argument to write in this transaction. */
  of: (moduleService: object) => Context
  /** Sends what the modules hold back so far to the database. */
  flush: () => Promise<void>
}

/**
 * Runs work over several of Medusa's modules in one PostgreSQL transaction: all of it is written, or nothing.
 * Medusa documents this for one module at a time; a test that forces a rollback watches that it holds for several.
 */
export async function inOneTransaction<Result>(
  container: MedusaContainer,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const knex = databaseOf(container)
  return knex.transaction(async (database) => {
    const managers = new Map<object, RowManager>()
    const managerOf = (moduleService: object) => {
      const known = managers.get(moduleService)
      if (known) return known
      const manager = (moduleService as WithRepository).baseRepository_.getFreshManager()
      manager.setTransactionContext(database)
      managers.set(moduleService, manager)
      return manager
    }
    const of = (moduleService: object): Context => {
      const manager = managerOf(moduleService)
      return { transactionManager: manager, manager, __type: MedusaContextType } as Context
    }
    const flush = async () => {
      for (const manager of managers.values()) await manager.flush()
    }
    const result = await work({ database, of, flush })
    await flush()
    return result
  })
}

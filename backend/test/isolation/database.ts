import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Digests = Map<string, string>

/** Written besides what is asked for: the log of mails, and of background work. */
const SIDE_TABLES = ["notification", "workflow_execution"]

const TABLES = "select tablename from pg_tables where schemaname = 'public' order by tablename"

/** A digest of each table, of all its rows or of those that hold one of the words. */
export async function digestTables(container: MedusaContainer, words?: string[]): Promise<Digests> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: tables } = await database.raw<{ rows: { tablename: string }[] }>(TABLES)
  const digests: Digests = new Map()
  for (const { tablename } of tables) {
    if (SIDE_TABLES.includes(tablename)) continue
    const [where, bindings] = words
      ? ["where rows::text ~ ?", [words.map((word) => word.replace(/[^\w-]/g, "\\$&")).join("|")]]
      : ["", []]
    const { rows } = await database.raw<{ rows: { digest: string }[] }>(
      `select md5(coalesce(string_agg(rows::text, '\n' order by rows::text), '')) as digest
         from "${tablename}" as rows ${where}`,
      bindings,
    )
    digests.set(tablename, String(rows[0]?.digest))
  }
  return digests
}

/** Names of the tables that are not what they were. */
export function changedTables(before: Digests, after: Digests): string[] {
  return [...after].filter(([table, digest]) => before.get(table) !== digest).map(([table]) => table)
}

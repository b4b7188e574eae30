import type { Shop } from "./shop.ts"

/** Every table's rows as one fingerprint: any new, changed or deleted row makes another. */
export async function everyRow(shop: Shop): Promise<Record<string, string>> {
  const database = shop.container().resolve("__pg_connection__")
  const { rows: tables } = await database.raw(
    "select tablename from pg_tables where schemaname = 'public' and tablename not like 'workflow_execution%' order by 1",
  )
  const prints: Record<string, string> = {}
  for (const { tablename } of tables) {
    const { rows } = await database.raw(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from "${tablename}" t`,
    )
    prints[tablename] = rows[0].print
  }
  return prints
}

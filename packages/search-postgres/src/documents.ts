import type { SearchTypes } from "@medusajs/framework/types"
import type { PhysicalIndex } from "./catalog.ts"
import { type Manager, run } from "./database.ts"
import { condition } from "./filters.ts"
import { rowOf } from "./rows.ts"
import { join, name, raw, sql } from "./sql.ts"
import { columnsOf, columnType } from "./tables.ts"

/** Big enough to save round trips, small enough for one parameter of a few megabytes. */
const BATCH = 500

/** Writes documents; of two with the same id the later one stays. */
export async function writeDocuments(
  manager: Manager,
  index: PhysicalIndex,
  documents: readonly SearchTypes.SearchDocument[],
): Promise<void> {
  const rows = [...new Map(documents.map((document) => rowOf(document, index.schema)).map((row) => [row.id, row])).values()]
  const fields = columnsOf(index)
  const columns = ["id", "document", "terms", "words", ...fields.map(({ column }) => column)]
  const types = ["text", "jsonb", "text", "text[]", ...fields.map(columnType)].map((type) => type.replace(/ COLLATE.*/, ""))
  const typed = columns.map((column, at) => sql`${name(column)} ${raw(types[at] ?? "")}`)
  const selected = columns.map((column) => (column === "terms" ? raw("terms::tsvector") : name(column)))
  const updated = columns.slice(1).map((column) => sql`${name(column)} = excluded.${name(column)}`)
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH))
    await run(
      manager,
      sql`INSERT INTO ${name(index.table)} (${join(columns.map(name), ", ")})
        SELECT ${join(selected, ", ")} FROM jsonb_to_recordset(${batch}::jsonb) AS row(${join(typed, ", ")})
        ON CONFLICT (id) DO UPDATE SET ${join(updated, ", ")}`,
    )
  }
}

/** Removes the documents that meet the filters. */
export async function removeDocuments(
  manager: Manager,
  index: PhysicalIndex,
  filters: SearchTypes.SearchFilters,
): Promise<void> {
  await run(manager, sql`DELETE FROM ${name(index.table)} WHERE ${condition(filters, index.schema)}`)
}

export async function removeAllDocuments(manager: Manager, index: PhysicalIndex): Promise<void> {
  await run(manager, sql`DELETE FROM ${name(index.table)}`)
}

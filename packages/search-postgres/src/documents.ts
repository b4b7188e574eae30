import type { SearchTypes } from "@medusajs/framework/types"
import type { PhysicalIndex } from "./catalog.ts"
import { columnsOf, columnType } from "./columns.ts"
import { type Manager, run } from "./database.ts"
import { condition } from "./filters.ts"
import { rowOf } from "./rows.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** Big enough to save round trips, small enough for one parameter of a few megabytes. */
const BATCH = 500

/** Writes documents; of two with the same id the later one stays. */
export async function writeDocuments(
  manager: Manager,
  index: PhysicalIndex,
  documents: readonly SearchTypes.SearchDocument[],
): Promise<void> {
  const rows = [
    ...new Map(
      documents.map((document) => rowOf(document, index.schema)).map((row) => [row.id, row]),
    ).values(),
  ]
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH))
    for (const statement of [writeDocumentRows(index, batch), writeSearchedRows(index, batch)]) {
      await run(manager, statement)
    }
  }
}

function writeDocumentRows(index: PhysicalIndex, batch: string): Sql {
  return sql`INSERT INTO ${name(index.documents)} (id, document, words)
    SELECT id, document, words FROM jsonb_to_recordset(${batch}::jsonb) AS row(id text, document jsonb, words text[])
    ON CONFLICT (id) DO UPDATE SET document = excluded.document, words = excluded.words`
}

function writeSearchedRows(index: PhysicalIndex, batch: string): Sql {
  const fields = columnsOf(index)
  const columns = fields.map(({ column }) => name(column))
  const typed = fields.map((field) => sql`, ${name(field.column)} ${raw(columnType(field))}`)
  const updated = columns.map((column) => sql`, ${column} = excluded.${column}`)
  const all = join([raw("id"), ...columns], ", ")
  return sql`INSERT INTO ${name(index.table)} (${all}, length, terms)
    SELECT ${all}, length, terms::tsvector FROM jsonb_to_recordset(${batch}::jsonb) AS row(id text, length smallint, terms text${join(typed, "")})
    ON CONFLICT (id) DO UPDATE SET length = excluded.length, terms = excluded.terms${join(updated, "")}`
}

/** Removes the documents that meet the filters. */
export async function removeDocuments(
  manager: Manager,
  index: PhysicalIndex,
  filters: SearchTypes.SearchFilters,
): Promise<void> {
  await remove(manager, index, condition(filters, index.schema))
}

export async function removeAllDocuments(manager: Manager, index: PhysicalIndex): Promise<void> {
  await remove(manager, index, raw("TRUE"))
}

async function remove(manager: Manager, index: PhysicalIndex, wanted: Sql): Promise<void> {
  const documents = name(index.documents)
  await run(
    manager,
    sql`WITH gone AS (DELETE FROM ${name(index.table)} WHERE ${wanted} RETURNING id)
      DELETE FROM ${documents} USING gone WHERE ${documents}.id = gone.id`,
  )
}

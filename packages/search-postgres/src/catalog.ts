import { MedusaError } from "@medusajs/framework/utils"
import { type Manager, run } from "./database.ts"
import { digest, type Schema } from "./schema.ts"
import { name, raw, type Sql, sql } from "./sql.ts"

const CATALOG = name("search_postgres_indexes")

/**
 * A physical index and how its fields are laid out. What is matched, filtered and counted stands in a table of narrow
 * rows; the documents themselves, of which only a page is read, stand in another.
 */
export interface PhysicalIndex {
  name: string
  table: string
  documents: string
  words: string
  schema: Schema
}

/** Creates the list of indexes and what matching parts of words needs; `pg_trgm` is trusted, no superuser is asked for. */
export async function createCatalog(manager: Manager): Promise<void> {
  await run(manager, raw("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
  await run(
    manager,
    sql`CREATE TABLE IF NOT EXISTS ${CATALOG} (
      name text PRIMARY KEY,
      schema jsonb NOT NULL,
      layout text NOT NULL,
      revision bigint NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now()
    )`,
  )
}

export function physicalIndex(indexName: string, schema: Schema): PhysicalIndex {
  const plain = indexName
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]/g, "_")
    .slice(0, 30)
  const table = `search_${plain}_${digest(indexName)}`
  return { name: indexName, table, documents: `${table}_documents`, words: `${table}_words`, schema }
}

export async function findIndex(manager: Manager, indexName: string): Promise<PhysicalIndex | undefined> {
  if (!(await hasCatalog(manager))) return undefined
  const rows = await run<{ schema: Schema }>(
    manager,
    sql`SELECT schema FROM ${CATALOG} WHERE name = ${indexName}`,
  )
  return rows[0] && physicalIndex(indexName, rows[0].schema)
}

/** A missing index is "not found", on which the Search Module looks up the active version again. */
export async function requireIndex(manager: Manager, indexName: string): Promise<PhysicalIndex> {
  const index = await findIndex(manager, indexName)
  if (index) return index
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no search index "${indexName}".`)
}

export async function saveIndex(manager: Manager, { name: indexName, schema }: PhysicalIndex): Promise<void> {
  await run(
    manager,
    sql`INSERT INTO ${CATALOG} (name, schema, layout)
      VALUES (${indexName}, ${JSON.stringify(schema)}::jsonb, ${layoutOf(schema)})
      ON CONFLICT (name) DO UPDATE SET schema = excluded.schema, layout = excluded.layout, updated_at = now()`,
  )
}

/** Whether the index stands as laid out here; JSON from the database has its keys in another order. */
export async function isLaidOut(
  manager: Manager,
  { name: indexName, schema }: PhysicalIndex,
): Promise<boolean> {
  const rows = await run(
    manager,
    sql`SELECT FROM ${CATALOG} WHERE name = ${indexName} AND layout = ${layoutOf(schema)}`,
  )
  return rows.length > 0
}

function layoutOf(schema: Schema): string {
  return digest(JSON.stringify(schema))
}

export async function forgetIndex(manager: Manager, indexName: string): Promise<void> {
  await run(manager, sql`DELETE FROM ${CATALOG} WHERE name = ${indexName}`)
}

/** Marks the index as changed. The row stays locked until the end of the transaction, so writers take turns. */
export async function markChanged(manager: Manager, indexName: string): Promise<void> {
  await run(
    manager,
    sql`UPDATE ${CATALOG} SET revision = revision + 1, updated_at = now() WHERE name = ${indexName}`,
  )
}

/** How often the index was changed, as SQL. */
export function revisionOf(indexName: string): Sql {
  return sql`(SELECT revision FROM ${CATALOG} WHERE name = ${indexName})`
}

export interface CatalogRow {
  name: string
  schema: Schema
  created_at: Date
  updated_at: Date
}

export async function listCatalog(manager: Manager): Promise<CatalogRow[]> {
  if (!(await hasCatalog(manager))) return []
  return run<CatalogRow>(
    manager,
    sql`SELECT name, schema, created_at, updated_at FROM ${CATALOG} ORDER BY name`,
  )
}

async function hasCatalog(manager: Manager): Promise<boolean> {
  const rows = await run<{ present: boolean }>(
    manager,
    sql`SELECT to_regclass(${CATALOG.text}) IS NOT NULL AS present`,
  )
  return rows[0]?.present === true
}

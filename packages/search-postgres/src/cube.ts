import type { PhysicalIndex } from "./catalog.ts"
import { columnsOf, columnType } from "./columns.ts"
import type { Field } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** The longest key PostgreSQL's indexes take. */
const COLUMNS_MAX = 32

type Column = Field & { column: string }

/**
 * The fields whose values are counted, together. Beside the documents stands how many there are of each combination
 * of their values: facets of a list without a text are read there, from thousands of lines instead of all documents.
 */
export function cubeFields(index: PhysicalIndex): Column[] {
  const fields = columnsOf(index).filter(({ counted, array }) => counted && !array)
  return fields.length <= COLUMNS_MAX ? fields : []
}

export function cubeTable(index: PhysicalIndex): Sql {
  return name(`${index.table}_counts`)
}

export function* createCube(index: PhysicalIndex): Generator<Sql> {
  const fields = cubeFields(index)
  if (fields.length === 0) return
  const typed = fields.map((field) => sql`${name(field.column)} ${raw(columnType(field))}`)
  yield sql`CREATE TABLE ${cubeTable(index)} (${join(typed, ", ")}, documents int NOT NULL,
    UNIQUE NULLS NOT DISTINCT (${columns(fields)}))`
}

/** Adds the rows of a transition table to the counts, or takes them away. */
export function countCombinations(index: PhysicalIndex, rows: "added" | "removed"): Sql {
  const fields = cubeFields(index)
  if (fields.length === 0) return raw("")
  const number = raw(rows === "added" ? "count(*)" : "-count(*)")
  return sql`INSERT INTO ${cubeTable(index)} AS known (${columns(fields)}, documents)
    SELECT ${columns(fields)}, ${number} FROM ${raw(rows)} GROUP BY ${columns(fields)}
    ON CONFLICT (${columns(fields)}) DO UPDATE SET documents = known.documents + excluded.documents;`
}

function columns(fields: readonly Column[]): Sql {
  return join(
    fields.map(({ column }) => name(column)),
    ", ",
  )
}

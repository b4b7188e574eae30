import type { PhysicalIndex } from "./catalog.ts"
import { columnsOf, columnType } from "./columns.ts"
import type { Field } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

/** More fields would make more pairs than writing is worth. */
const FIELDS_MAX = 12

type Column = Field & { column: string }

/**
 * The fields whose values are counted one by one and in pairs. Beside the documents stands how many there are in all,
 * of each value, and of each two values together: a list without a text and with one facet chosen is counted there,
 * from hundreds of lines instead of all documents.
 */
export function cubeFields(index: PhysicalIndex): Column[] {
  const fields = columnsOf(index).filter(({ counted, array }) => counted && !array)
  return fields.length <= FIELDS_MAX ? fields : []
}

function cubeTable(index: PhysicalIndex): Sql {
  return name(`${index.table}_counts`)
}

export function* createCube(index: PhysicalIndex): Generator<Sql> {
  const fields = cubeFields(index)
  if (fields.length === 0) return
  const typed = fields.map((field) => sql`${name(field.column)} ${raw(columnType(field))}`)
  yield sql`CREATE TABLE ${cubeTable(index)} (fields int NOT NULL, ${join(typed, ", ")}, documents int NOT NULL,
    UNIQUE NULLS NOT DISTINCT (fields, ${columns(fields)}))`
}

export function dropCube(index: PhysicalIndex): Sql {
  return sql`DROP TABLE IF EXISTS ${cubeTable(index)}`
}

/** Adds the rows of a transition table to the counts, or takes them away. */
export function countCombinations(index: PhysicalIndex, rows: "added" | "removed"): Sql {
  const fields = cubeFields(index)
  if (fields.length === 0) return raw("")
  const number = raw(rows === "added" ? "count(*)" : "-count(*)")
  const sets = combinations(fields).map((set) => sql`(${columns(set)})`)
  return sql`INSERT INTO ${cubeTable(index)} AS known (fields, ${columns(fields)}, documents)
    SELECT GROUPING(${columns(fields)}), ${columns(fields)}, ${number} FROM ${raw(rows)}
    GROUP BY GROUPING SETS (${join(sets, ", ")}) HAVING count(*) > 0
    ON CONFLICT (fields, ${columns(fields)}) DO UPDATE SET documents = known.documents + excluded.documents;`
}

/** The lines that tell apart the values of these fields, two at most. */
export function cubeLines(index: PhysicalIndex, paths: ReadonlySet<string>): Sql {
  const grouping = cubeFields(index).reduce((bits, { path }) => bits * 2 + (paths.has(path) ? 0 : 1), 0)
  return sql`${cubeTable(index)} WHERE fields = ${grouping}::int AND documents > 0`
}

/** No field, each one, and each two. */
function combinations(fields: readonly Column[]): Column[][] {
  const pairs = fields.flatMap((one, at) => fields.slice(at + 1).map((other) => [one, other]))
  return [[], ...fields.map((field) => [field]), ...pairs]
}

function columns(fields: readonly Column[]): Sql {
  return join(
    fields.map(({ column }) => name(column)),
    ", ",
  )
}

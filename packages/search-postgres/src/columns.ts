import type { PhysicalIndex } from "./catalog.ts"
import type { Field } from "./schema.ts"

/** The fields that have a column of their own beside the key. */
export function columnsOf({ schema }: PhysicalIndex): (Field & { column: string })[] {
  return schema.fields.flatMap((field) =>
    field.column === null || field.column === "id" ? [] : [{ ...field, column: field.column }],
  )
}

/** Text is compared byte by byte: the same order everywhere, and patterns can use the index. */
export function columnType({ type, array }: Field): string {
  return `${type}${array ? "[]" : ""}${type === "text" ? ' COLLATE "C"' : ""}`
}

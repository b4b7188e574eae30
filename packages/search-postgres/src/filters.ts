import type { SearchTypes } from "@medusajs/framework/types"
import { invalid, unsupported } from "./errors.ts"
import { type Field, fieldNamed, type Schema } from "./schema.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

type Column = Field & { column: string }

/** The filter tree as one condition, every value a parameter; true where there is none. */
export function condition(filters: SearchTypes.SearchFilters | undefined, schema: Schema): Sql {
  const parts = Object.entries(filters ?? {}).map(([key, value]) => {
    if (key === "$and") return all(branches(value).map((branch) => condition(branch, schema)))
    if (key === "$or") return any(branches(value).map((branch) => condition(branch, schema)))
    if (key === "$not") return not(condition(value as SearchTypes.SearchFilters, schema))
    return fieldCondition(filterableField(schema, key), value)
  })
  return all(parts)
}

/** The fields a filter tree asks about. */
export function filteredPaths(filters: SearchTypes.SearchFilters | undefined): string[] {
  return Object.entries(filters ?? {}).flatMap(([key, value]) => {
    if (key === "$and" || key === "$or") return branches(value).flatMap(filteredPaths)
    return key === "$not" ? filteredPaths(value as SearchTypes.SearchFilters) : [key]
  })
}

function branches(value: unknown): SearchTypes.SearchFilters[] {
  return Array.isArray(value) ? value : invalid("$and and $or take a list of filters.")
}

function all(parts: readonly Sql[]): Sql {
  return parts.length === 0 ? raw("TRUE") : sql`(${join(parts, " AND ")})`
}

function any(parts: readonly Sql[]): Sql {
  return parts.length === 0 ? raw("FALSE") : sql`(${join(parts, " OR ")})`
}

/** A document that lacks the field does not meet the condition, so it meets its opposite. */
function not(part: Sql): Sql {
  return sql`(${part} IS NOT TRUE)`
}

function filterableField(schema: Schema, path: string): Column {
  const field = fieldNamed(schema, path)
  if (!field.filterable && path !== schema.primaryKey) invalid(`The field "${path}" cannot be filtered by.`)
  return field
}

function fieldCondition(field: Column, given: unknown): Sql {
  if (given === null || typeof given !== "object" || given instanceof Date) return equals(field, given)
  if (Array.isArray(given)) return oneOf(field, given)
  const operators = Object.entries(given).filter(([, value]) => value !== undefined)
  if (operators.length === 0) invalid(`The filter on "${field.path}" says nothing.`)
  return all(operators.map(([operator, value]) => operatorCondition(field, operator, value)))
}

function operatorCondition(field: Column, operator: string, value: unknown): Sql {
  switch (operator) {
    case "$eq":
      return equals(field, value)
    case "$ne":
      return not(equals(field, value))
    case "$in":
      return oneOf(field, list(value))
    case "$nin":
      return not(oneOf(field, list(value)))
    case "$lt":
      return compares(field, "<", value)
    case "$lte":
      return compares(field, "<=", value)
    case "$gt":
      return compares(field, ">", value)
    case "$gte":
      return compares(field, ">=", value)
    case "$exists":
      return value ? exists(field) : not(exists(field))
    case "$contains":
      return all(list(value).map((one) => equals(arrayField(field), one)))
    case "$overlaps":
      return oneOf(arrayField(field), list(value))
    case "$prefix":
      return like(field, `${pattern(value)}%`)
    case "$like":
      return like(field, `%${pattern(value)}%`)
    default:
      return unsupported(`There is no filter operator "${operator}".`)
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function arrayField(field: Column): Column {
  return field.array ? field : invalid(`The field "${field.path}" is no list.`)
}

function exists(field: Column): Sql {
  return field.array
    ? sql`(cardinality(${name(field.column)}) > 0)`
    : sql`(${name(field.column)} IS NOT NULL)`
}

function equals(field: Column, value: unknown): Sql {
  return value === null ? not(exists(field)) : oneOf(field, [value])
}

function oneOf(field: Column, values: readonly unknown[]): Sql {
  if (values.length === 0) return raw("FALSE")
  const wanted = join(
    values.map((value) => parameter(field, value)),
    ", ",
  )
  const column = name(field.column)
  return field.array ? sql`(${column} && ARRAY[${wanted}])` : sql`(${column} IN (${wanted}))`
}

function compares(field: Column, operator: "<" | "<=" | ">" | ">=", value: unknown): Sql {
  if (field.array) unsupported(`A list has no order ("${field.path}").`)
  return sql`(${name(field.column)} ${raw(operator)} ${parameter(field, value)})`
}

function like(field: Column, wanted: string): Sql {
  if (field.array || field.type !== "text")
    unsupported(`Only a single text can be matched in part ("${field.path}").`)
  return sql`(${name(field.column)} LIKE ${wanted})`
}

function pattern(value: unknown): string {
  return text(value).replaceAll(/[\\%_]/g, (character) => `\\${character}`)
}

function text(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    invalid("A filter takes a text.")
  const written = String(value)
  return written.includes("\u0000") ? invalid("A filter value holds a NUL character.") : written
}

function parameter(field: Column, value: unknown): Sql {
  switch (field.type) {
    case "text":
      return sql`${text(value)}::text`
    case "double precision":
      return sql`${number(field, value)}::double precision`
    case "boolean":
      return sql`${boolean(field, value)}::boolean`
    case "timestamptz":
      return sql`${date(field, value)}::timestamptz`
    case "point":
      return raw(unsupported(`A location is filtered by the option "near" ("${field.path}").`))
  }
}

function number(field: Column, value: unknown): number {
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof read === "number" && Number.isFinite(read)
    ? read
    : invalid(`The field "${field.path}" holds numbers.`)
}

function boolean(field: Column, value: unknown): boolean {
  if (value === true || value === "true") return true
  if (value === false || value === "false") return false
  return invalid(`The field "${field.path}" is true or false.`)
}

/** The moment as ISO 8601. */
export function date(field: Pick<Field, "path">, value: unknown): string {
  const moment = new Date(value as string | number | Date)
  const within =
    Math.abs(moment.getTime()) < 8.64e15 && moment.getUTCFullYear() > 0 && moment.getUTCFullYear() < 10_000
  return within ? moment.toISOString() : invalid(`The field "${field.path}" holds dates.`)
}

import type { SearchTypes } from "@medusajs/framework/types"
import {
  all,
  any,
  booleanLiteral,
  type Comparison,
  type Condition,
  compare,
  exists,
  keywordLiteral,
  type Literal,
  not,
  numberLiteral,
} from "./conditions.ts"
import { refuse, unsupported } from "./errors.ts"
import { attributeOf, type Field, fieldAt } from "./fields.ts"

/**
 * Translates a filter tree. A document without the field meets `$ne`, `$nin` and `null`. Refuses operators that the
 * server would answer differently from other engines.
 */
export function compileFilters(
  filters: SearchTypes.SearchFilters | undefined,
  fields: ReadonlyMap<string, Field>,
): Condition | undefined {
  const conditions = Object.entries(filters ?? {}).map(([key, value]) => {
    if (value === undefined) return undefined
    if (key === "$and") return all(branches(key, value, fields))
    if (key === "$or") return any(branches(key, value, fields))
    if (key === "$not") return opposite(compileFilters(filterTree(key, value), fields))
    return compileField(fieldAt(fields, key), value)
  })
  return all(conditions)
}

/** Documents whose field lies between `from` (included) and `to` (excluded); either end may be missing. */
export function inRange(field: Field, from: unknown, to: unknown): Condition | undefined {
  return all([
    from === undefined ? undefined : ordered(field, ">=", from),
    to === undefined ? undefined : ordered(field, "<", to),
  ])
}

function branches(key: string, value: unknown, fields: ReadonlyMap<string, Field>): Condition[] {
  if (!Array.isArray(value)) return refuse(`"${key}" takes a list of filters.`)
  return value
    .map((branch) => compileFilters(filterTree(key, branch), fields))
    .filter((entry) => entry !== undefined)
}

function opposite(inner: Condition | undefined): Condition | undefined {
  return inner && not(inner)
}

function filterTree(key: string, value: unknown): SearchTypes.SearchFilters {
  return isRecord(value) ? (value as SearchTypes.SearchFilters) : refuse(`"${key}" takes filters.`)
}

function compileField(field: Field, value: unknown): Condition {
  if (Array.isArray(value)) return oneOf(field, value)
  if (!isRecord(value)) return equal(field, value)
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  return (
    all(operators.map(([operator, operand]) => compileOperator(field, operator, operand))) ??
    refuse(`The filter on "${field.path}" has no operator.`)
  )
}

function compileOperator(field: Field, operator: string, operand: unknown): Condition {
  switch (operator) {
    case "$eq":
      return equal(field, operand)
    case "$ne":
      return not(equal(field, operand))
    case "$in":
      return oneOf(field, listed(operand))
    case "$nin":
      return not(oneOf(field, listed(operand)))
    case "$gt":
      return ordered(field, ">", operand)
    case "$gte":
      return ordered(field, ">=", operand)
    case "$lt":
      return ordered(field, "<", operand)
    case "$lte":
      return ordered(field, "<=", operand)
    case "$exists":
      return operand ? exists(attributeOf(field)) : not(exists(attributeOf(field)))
    case "$contains":
      return containing(field, listed(operand))
    case "$overlaps":
      return oneOf(field.isArray ? field : needsList(field, operator), listed(operand))
    case "$prefix":
      return beginning(field, operand)
    default:
      return unsupported(`The Meilisearch provider cannot filter "${field.path}" with "${operator}".`)
  }
}

function equal(field: Field, value: unknown): Condition {
  const attribute = attributeOf(field)
  return value === null ? not(exists(attribute)) : compare(attribute, "=", literalOf(field, value))
}

function oneOf(field: Field, values: readonly unknown[]): Condition {
  const attribute = attributeOf(field)
  const present = values.filter((value) => value !== null).map((value) => literalOf(field, value))
  const among = compare(attribute, "IN", present)
  return present.length < values.length ? any([among, not(exists(attribute))]) : among
}

function containing(field: Field, values: readonly unknown[]): Condition {
  if (!field.isArray) return needsList(field, "$contains")
  return all(values.map((value) => equal(field, value))) ?? exists(attributeOf(field))
}

function ordered(field: Field, operator: Comparison, value: unknown): Condition {
  if (field.isArray || (field.kind !== "number" && field.kind !== "date")) {
    return refuse(`"${field.path}" is no single number or date, so "${operator}" does not apply to it.`)
  }
  return compare(attributeOf(field), operator, literalOf(field, value))
}

function beginning(field: Field, value: unknown): Condition {
  if (field.isArray || (field.kind !== "keyword" && field.kind !== "text") || typeof value !== "string") {
    return refuse(`"${field.path}" is no single text, so it has no beginning to filter by.`)
  }
  return compare(attributeOf(field), "STARTS WITH", keywordLiteral(value))
}

function literalOf({ kind, path }: Field, value: unknown): Literal {
  if (isRecord(value) || Array.isArray(value)) return refuse(`"${path}" is compared with a plain value.`)
  switch (kind) {
    case "number":
      return numberLiteral(value === "" ? Number.NaN : Number(value))
    case "date":
      return numberLiteral(value instanceof Date ? value.getTime() : instant(value))
    case "boolean":
      return booleanLiteral(truth(value) ?? refuse(`"${path}" is true or false.`))
    case "geo":
      return refuse(`"${path}" is a place; filter it by distance.`)
    default:
      return keywordLiteral(String(value))
  }
}

function truth(value: unknown): boolean | undefined {
  return { true: true, false: false }[String(value)]
}

function instant(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value))
}

function needsList({ path }: Field, operator: string): never {
  return refuse(`"${operator}" needs a list; "${path}" holds one value.`)
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

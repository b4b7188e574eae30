import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "./errors.ts"
import { type Field, fieldAt } from "./fields.ts"
import { encodeKeyword } from "./keyword.ts"

/** A condition in Meilisearch's filter language. Made only by this file, so that nothing foreign gets into one. */
export type Condition = string & { readonly __condition: unique symbol }

/** Both sides of a document that conditions can ask: declared fields, and what the provider adds for matching. */
export const INDEXED = "indexed"
export const WORDS = "words"

export const NOTHING = condition(`NOT "id" EXISTS`)

export function all(conditions: Condition[]): Condition | undefined {
  return joined(conditions, "AND")
}

export function any(conditions: Condition[]): Condition {
  return joined(conditions, "OR") ?? NOTHING
}

export function not(inner: Condition): Condition {
  return condition(`NOT (${inner})`)
}

/** Documents with this folded word, or with a word that begins so. */
export function hasWord(word: string, { prefix = false } = {}): Condition {
  return condition(`"${WORDS}" ${prefix ? "STARTS WITH" : "="} ${literal(word)}`)
}

/** Documents within so many metres of a point. */
export function within(lat: number, lng: number, metres: number): Condition {
  return condition(`_geoRadius(${finite(lat)}, ${finite(lng)}, ${finite(metres)})`)
}

/** Translates a filter tree. Refuses operators that the server would answer differently from other engines. */
export function compileFilters(
  filters: SearchTypes.SearchFilters | undefined,
  fields: Map<string, Field>,
): Condition | undefined {
  if (!filters) return undefined
  const conditions = Object.entries(filters).flatMap(([key, value]): (Condition | undefined)[] => {
    if (value === undefined) return []
    if (key === "$and") return [all(branches(value, key, fields))]
    if (key === "$or") return branches(value, key, fields).length ? [any(branches(value, key, fields))] : []
    if (key === "$not") {
      const inner = compileFilters(tree(value, key), fields)
      return inner ? [not(inner)] : []
    }
    return [compileField(fieldAt(fields, key), value)]
  })
  return all(conditions.filter((entry) => entry !== undefined))
}

/** Documents whose field lies in a half-open range; either end may be missing. */
export function inRange(field: Field, from: unknown, to: unknown): Condition | undefined {
  return all([
    ...(from === undefined ? [] : [compare(field, ">=", from)]),
    ...(to === undefined ? [] : [compare(field, "<", to)]),
  ])
}

/** Documents that have a value in this field. */
export function exists({ path }: Field): Condition {
  return condition(`${attribute(path)} EXISTS`)
}

/** A declared field's name inside the engine's documents. */
export function indexedPath(path: string): string {
  return `${INDEXED}.${path}`
}

function branches(value: unknown, key: string, fields: Map<string, Field>): Condition[] {
  if (!Array.isArray(value)) return refuse(`"${key}" takes a list of filters.`)
  return value.map((branch) => compileFilters(tree(branch, key), fields)).filter((entry) => entry !== undefined)
}

function tree(value: unknown, key: string): SearchTypes.SearchFilters {
  return isRecord(value) ? (value as SearchTypes.SearchFilters) : refuse(`"${key}" takes filters.`)
}

function compileField(field: Field, value: unknown): Condition {
  if (Array.isArray(value)) return oneOf(field, value)
  if (!isRecord(value)) return equal(field, value)
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  const compiled = operators.map(([operator, operand]) => compileOperator(field, operator, operand))
  return all(compiled) ?? refuse(`The filter on "${field.path}" has no operator.`)
}

function compileOperator(field: Field, operator: string, operand: unknown): Condition {
  switch (operator) {
    case "$eq":
      return equal(field, operand)
    case "$ne":
      return not(equal(field, operand))
    case "$in":
      return oneOf(field, list(operand))
    case "$nin":
      return not(oneOf(field, list(operand)))
    case "$gt":
      return compare(field, ">", operand)
    case "$gte":
      return compare(field, ">=", operand)
    case "$lt":
      return compare(field, "<", operand)
    case "$lte":
      return compare(field, "<=", operand)
    case "$exists":
      return operand ? exists(field) : not(exists(field))
    case "$contains":
      return all(list(operand).map((entry) => equal(onlyArray(field, operator), entry))) ?? exists(field)
    case "$overlaps":
      return oneOf(onlyArray(field, operator), list(operand))
    case "$prefix":
      return startsWith(field, operand)
    default:
      return refuse(`The Meilisearch provider cannot filter "${field.path}" with "${operator}".`)
  }
}

function equal(field: Field, value: unknown): Condition {
  if (value === null) return not(exists(field))
  return condition(`${attribute(field.path)} = ${literal(stored(field, value))}`)
}

function oneOf(field: Field, values: unknown[]): Condition {
  const present = values.filter((value) => value !== null)
  const listed = present.map((value) => literal(stored(field, value))).join(", ")
  const among = present.length ? [condition(`${attribute(field.path)} IN [${listed}]`)] : []
  return any(present.length < values.length ? [...among, not(exists(field))] : among)
}

function compare(field: Field, operator: ">" | ">=" | "<" | "<=", value: unknown): Condition {
  if (field.isArray || (field.kind !== "number" && field.kind !== "date")) {
    return refuse(`"${field.path}" is no single number or date, so it cannot be compared with "${operator}".`)
  }
  return condition(`${attribute(field.path)} ${operator} ${literal(stored(field, value))}`)
}

function startsWith(field: Field, value: unknown): Condition {
  if (field.isArray || (field.kind !== "keyword" && field.kind !== "text") || typeof value !== "string") {
    return refuse(`"${field.path}" is no single text, so it has no prefix to filter by.`)
  }
  return condition(`${attribute(field.path)} STARTS WITH ${literal(encodeKeyword(value))}`)
}

/** A filter value in the form in which the field is stored. */
function stored(field: Field, value: unknown): string {
  switch (field.kind) {
    case "number":
      return String(finite(Number(value), field.path))
    case "date":
      return String(finite(value instanceof Date ? value.getTime() : timestamp(value), field.path))
    case "boolean":
      return value === true || value === "true" ? "true" : "false"
    case "geo":
      return refuse(`"${field.path}" is a place; filter it by distance.`)
    default:
      return isRecord(value) ? refuse(`"${field.path}" cannot equal an object.`) : encodeKeyword(String(value))
  }
}

function timestamp(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value))
}

function finite(value: number, path?: string): number {
  if (Number.isFinite(value)) return value
  return refuse(path === undefined ? "A distance filter takes numbers." : `"${path}" is compared with numbers or dates.`)
}

function onlyArray(field: Field, operator: string): Field {
  return field.isArray ? field : refuse(`"${operator}" needs a list; "${field.path}" holds one value.`)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function attribute(path: string): string {
  return literal(indexedPath(path))
}

function literal(value: string): string {
  if (/["\\]/.test(value)) return refuse("A filter cannot hold a quote or a backslash here.")
  return `"${value}"`
}

function joined(conditions: Condition[], operator: "AND" | "OR"): Condition | undefined {
  if (conditions.length < 2) return conditions[0]
  return condition(`(${conditions.join(` ${operator} `)})`)
}

function condition(text: string): Condition {
  return text as Condition
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

import { createHash } from "node:crypto"
import type { SearchTypes } from "@medusajs/framework/types"
import { invalid, unsupported } from "./errors.ts"

export type Definition = SearchTypes.ResolvedSearchIndexDefinition
type FieldDefinition = SearchTypes.SearchFieldDefinition

export type ColumnType = "text" | "double precision" | "boolean" | "timestamptz" | "point"

/** A leaf field of an index and the column that holds it; `null` where it is only searched or shown. */
export interface Field {
  path: string
  column: string | null
  type: ColumnType
  array: boolean
  filterable: boolean
  sortable: boolean
  /** A free text, which may be asked for by any part of it. */
  prose: boolean
  /** Its values are counted. */
  counted: boolean
}

/** What is matched against a text, heaviest first. */
export interface SearchableField {
  path: string
  /** Share of the heaviest field's weight. */
  weight: number
  /** Position class of the text vector. */
  label: Label
}

export type Label = "A" | "B" | "C" | "D"
const LABELS: readonly Label[] = ["A", "B", "C", "D"]

/** How an index definition is laid out in PostgreSQL. */
export interface Schema {
  primaryKey: string
  fields: readonly Field[]
  searchable: readonly SearchableField[]
}

/** Lays out a definition; refuses what PostgreSQL here cannot hold. */
export function schemaOf(definition: Definition): Schema {
  const leaves = [...leafFields(definition.fields)]
  return {
    primaryKey: definition.primary_key,
    fields: leaves.map((leaf) => fieldOf(leaf, definition.primary_key)),
    searchable: searchableFields(leaves),
  }
}

interface Leaf {
  path: string
  array: boolean
  definition: FieldDefinition
}

function* leafFields(fields: Record<string, FieldDefinition>, prefix = "", inArray = false): Generator<Leaf> {
  for (const [name, definition] of Object.entries(fields)) {
    const path = `${prefix}${name}`
    const array = inArray || definition.array === true
    if (definition.type === "object") yield* leafFields(definition.fields ?? {}, `${path}.`, array)
    else yield { path, array, definition }
  }
}

const COLUMN_TYPES: Partial<Record<SearchTypes.SearchFieldKind, ColumnType>> = {
  keyword: "text",
  text: "text",
  integer: "double precision",
  float: "double precision",
  boolean: "boolean",
  date: "timestamptz",
  geo: "point",
}

function fieldOf({ path, array, definition }: Leaf, primaryKey: string): Field {
  const type = COLUMN_TYPES[definition.type]
  if (!type) return unsupported(`PostgreSQL search holds no "${definition.type}" fields ("${path}").`)
  if (array && definition.sortable) invalid(`A list cannot be sorted by ("${path}").`)
  const used = definition.filterable || definition.sortable || definition.facetable || type === "point"
  return {
    path,
    column: path === primaryKey ? "id" : used ? columnName(path) : null,
    type,
    array,
    filterable: definition.filterable === true,
    sortable: definition.sortable === true,
    prose: definition.type === "text" && !array,
    counted: countsValues(definition),
  }
}

function countsValues({ facetable, type }: FieldDefinition): boolean {
  const types = typeof facetable === "object" ? facetable.types : undefined
  if (types) return types.includes("value")
  return Boolean(facetable) && !["integer", "float", "date"].includes(type)
}

/** PostgreSQL cuts names at 63 bytes. */
function columnName(path: string): string {
  const name = `f_${path.replaceAll(/[^A-Za-z0-9_]/g, "_")}`
  const plain = name.length <= 50 && /^[A-Za-z0-9_]+$/.test(path)
  return plain ? name.toLowerCase() : `${name.slice(0, 40).toLowerCase()}_${digest(path)}`
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10)
}

function searchableFields(leaves: readonly Leaf[]): SearchableField[] {
  const weighted = leaves
    .filter(({ definition }) => definition.searchable)
    .map(({ path, definition: { searchable } }) => ({
      path,
      weight: typeof searchable === "object" ? (searchable.weight ?? 1) : 1,
    }))
    .sort((a, b) => b.weight - a.weight)
  const heaviest = weighted[0]?.weight ?? 1
  return weighted.map(({ path, weight }, index) => ({
    path,
    weight: weight / heaviest,
    label: LABELS[Math.min(index, LABELS.length - 1)] ?? "D",
  }))
}

/** The field a query names; a field the index does not hold is the caller's mistake. */
export function fieldNamed(schema: Schema, path: string): Field & { column: string } {
  const field = schema.fields.find((one) => one.path === path)
  if (!field?.column) return invalid(`The search index has no column for the field "${path}".`)
  return { ...field, column: field.column }
}

import type { SearchTypes } from "@medusajs/framework/types"
import { refuse, unsupported } from "./errors.ts"

/** A leaf of an index definition, by its dotted path. */
export interface Field {
  path: string
  kind: FieldKind
  isArray: boolean
}

/** A field that free text is matched against; `weight` is its share of the heaviest one's. */
export interface SearchableField {
  path: string
  weight: number
}

const KINDS = ["text", "keyword", "number", "date", "boolean", "geo"] as const
type FieldKind = (typeof KINDS)[number]
type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "name" | "fields" | "primary_key">

/** The fields that can be filtered, counted or sorted by, by path; the id is always one. Refuses what the server cannot hold. */
export function filterableFields(index: Definition): Map<string, Field> {
  const wanted = leavesOf(index).filter(
    ({ path, definition: { filterable, facetable, sortable } }) =>
      path === index.primary_key || filterable || facetable || sortable,
  )
  if (wanted.filter(({ kind }) => kind === "geo").length > 1) {
    unsupported(`Search index "${index.name}" has several places a document; Meilisearch keeps one.`)
  }
  return new Map(wanted.map(({ path, kind, isArray }) => [path, { path, kind, isArray }]))
}

/** The paths of all fields. */
export function paths(index: Definition): string[] {
  return leavesOf(index).map(({ path }) => path)
}

/** The fields that can be sorted by. */
export function sortableFields(index: Definition): Field[] {
  return leavesOf(index).filter(({ definition }) => definition.sortable)
}

/** The fields that free text is matched against, the heaviest first. */
export function searchableFields(index: Definition): SearchableField[] {
  const weighed = leavesOf(index).flatMap(({ path, definition: { searchable } }) => {
    if (!searchable) return []
    return [{ path, weight: searchable === true ? 1 : (searchable.weight ?? 1) }]
  })
  const heaviest = Math.max(...weighed.map(({ weight }) => weight))
  return weighed
    .map(({ path, weight }) => ({ path, weight: weight / heaviest }))
    .sort((a, b) => b.weight - a.weight)
}

/** A field of the index, or a plain refusal. */
export function fieldAt(fields: ReadonlyMap<string, Field>, path: string): Field {
  return fields.get(path) ?? refuse(`The search index has no field "${path}" to filter, count or sort by.`)
}

/** Where the engine keeps a field. The name tells the kind, so that the schema can be read back from the settings. */
export function attributeOf({ kind, isArray, path }: Field): string {
  if (kind === "geo") return "_geo"
  return `${kind}${isArray ? "_list" : ""}.${path}`
}

/** The field behind an attribute name, `undefined` for attributes that are no declared field. */
export function fieldOf(attribute: string): Field | undefined {
  const [, kind, list, path] = /^([a-z]+)(_list)?\.(.+)$/.exec(attribute) ?? []
  const known = KINDS.find((name) => name === kind)
  return known && path ? { path, kind: known, isArray: list !== undefined } : undefined
}

interface Leaf extends Field {
  definition: SearchTypes.SearchFieldDefinition
}

function leavesOf(index: Definition): Leaf[] {
  return [...leaves(index.fields, "", false)]
}

function* leaves(
  group: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix: string,
  insideArray: boolean,
): Generator<Leaf> {
  for (const [name, definition] of Object.entries(group)) {
    const path = `${prefix}${name}`
    const isArray = insideArray || definition.array === true
    if (definition.type === "object") yield* leaves(definition.fields ?? {}, `${path}.`, isArray)
    else yield { path, kind: kindOf(definition.type, path), isArray, definition }
  }
}

function kindOf(type: SearchTypes.SearchFieldKind, path: string): FieldKind {
  if (type === "integer" || type === "float") return "number"
  return (
    KINDS.find((kind) => kind === type) ??
    unsupported(`The Meilisearch provider holds no ${type} field ("${path}").`)
  )
}

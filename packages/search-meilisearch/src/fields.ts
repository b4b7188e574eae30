import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "./errors.ts"

type Definition = SearchTypes.ResolvedSearchIndexDefinition

/** A leaf of an index definition, by its dotted path. */
export interface Field {
  path: string
  kind: "text" | "keyword" | "number" | "date" | "boolean" | "geo"
  isArray: boolean
  definition: SearchTypes.SearchFieldDefinition
}

/** The leaves of an index, by path. Refuses what the server cannot hold. */
export function fieldsOf(index: Definition): Map<string, Field> {
  const fields = [...leaves(index.fields, "", false)]
  if (fields.filter((field) => field.kind === "geo").length > 1) {
    refuse(`Search index "${index.name}" has several geo fields; Meilisearch keeps one point a document.`)
  }
  return new Map(fields.map((field) => [field.path, field]))
}

/** A field of the index, or a plain refusal. */
export function fieldAt(fields: Map<string, Field>, path: string): Field {
  return fields.get(path) ?? refuse(`The search index has no field "${path}".`)
}

/** The paths that free text is matched against, the weightiest first. */
export function searchablePaths(fields: Map<string, Field>): string[] {
  return [...fields.values()]
    .filter(({ definition }) => Boolean(definition.searchable))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map(({ path }) => path)
}

/** How much a match in this field counts; 1 unless declared. */
export function weightOf({ definition: { searchable } }: Field): number {
  return typeof searchable === "object" ? (searchable.weight ?? 1) : 1
}

function* leaves(
  group: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix: string,
  insideArray: boolean,
): Generator<Field> {
  for (const [name, definition] of Object.entries(group)) {
    const path = `${prefix}${name}`
    const isArray = insideArray || definition.array === true
    if (definition.type === "object") yield* leaves(definition.fields ?? {}, `${path}.`, isArray)
    else yield { path, kind: kindOf(definition.type, path), isArray, definition }
  }
}

function kindOf(type: SearchTypes.SearchFieldKind, path: string): Field["kind"] {
  switch (type) {
    case "integer":
    case "float":
      return "number"
    case "text":
    case "keyword":
    case "boolean":
    case "date":
    case "geo":
      return type
    default:
      return refuse(`The Meilisearch provider holds no ${type} field ("${path}").`)
  }
}

import { wordsAndPairs } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToBoolean, searchValueToNumber } from "@medusajs/framework/utils"
import { refuse } from "./errors.ts"
import {
  attributeOf,
  type Field,
  filterableFields,
  type SearchableField,
  searchableFields,
} from "./fields.ts"
import { encodeKeyword } from "./keyword.ts"
import { fieldTokens, wordRuns } from "./texts.ts"

/** What the engine keeps of a document: itself, and beside it what it is found, filtered, counted and sorted by. */
export interface EngineDocument extends Record<string, unknown> {
  id: string
  /** Orders equals. */
  key: string
  document: SearchTypes.SearchDocument
  /** Words and pairs for the vocabulary, with their marks. */
  vocabulary: string[]
}

const ID = /^[\w-]{1,511}$/

/** Prepares documents for the engine; of two with one id the later counts. */
export function toEngineDocuments(
  documents: readonly SearchTypes.SearchDocument[],
  definition: SearchTypes.ResolvedSearchIndexDefinition,
): EngineDocument[] {
  const fields = [...filterableFields(definition).values()]
  const texts = searchableFields(definition)
  const byId = new Map(
    documents.map((document) => {
      const id = idOf(document, definition.primary_key)
      return [
        id,
        { id, key: encodeKeyword(id), document, ...values(document, fields), ...words(document, texts) },
      ]
    }),
  )
  return [...byId.values()]
}

function idOf(document: SearchTypes.SearchDocument, primaryKey: string): string {
  const id = String(document[primaryKey] ?? "")
  return ID.test(id) ? id : refuse(`A document's id is 1 to 511 of A-Z, a-z, 0-9, "-" and "_", not "${id}".`)
}

function values(document: SearchTypes.SearchDocument, fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const found = readDocumentPath(document, field.path.split("."))
        .map((value) => storedValue(field, value))
        .filter((value) => value !== undefined)
      return found.length === 0 ? [] : [[attributeOf(field), field.isArray ? found : found[0]]]
    }),
  )
}

function storedValue({ kind, path }: Field, value: unknown): unknown {
  switch (kind) {
    case "number":
    case "date":
      return searchValueToNumber(value, kind === "date")
    case "boolean":
      return searchValueToBoolean(value)
    case "geo":
      return point(value, path)
    default:
      return encodeKeyword(String(value))
  }
}

function point(value: unknown, path: string): { lat: number; lng: number } {
  const { lat, lng, lon } = value as { lat?: unknown; lng?: unknown; lon?: unknown }
  const place = { lat: Number(lat), lng: Number(lng ?? lon) }
  if (Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180) return place
  return refuse(`"${path}" is a place: { lat, lng } in degrees.`)
}

function words(document: SearchTypes.SearchDocument, searchable: readonly SearchableField[]) {
  const texts = searchable.map((field) => ({ path: field.path, tokens: fieldTokens(document, field) }))
  return {
    folded: Object.fromEntries(texts.map(({ path, tokens }) => [path, runs(tokens, "folded")])),
    exact: Object.fromEntries(texts.map(({ path, tokens }) => [path, runs(tokens, "exact")])),
    vocabulary: [...new Set(texts.flatMap(({ tokens }) => tokens.flatMap(wordsAndPairs)))],
  }
}

function runs(texts: ReturnType<typeof fieldTokens>, form: "folded" | "exact"): string[] {
  const found = texts.flatMap((tokens) => wordRuns(tokens.map((token) => token[form])))
  return [...new Set(found)].map(encodeKeyword)
}

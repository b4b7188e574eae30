import { normalise, type Token, tokenise, wordsAndPairs } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { invalid } from "./errors.ts"
import { date } from "./filters.ts"
import type { Field, Schema } from "./schema.ts"
import { EXACT, FIRST, HEAVIEST } from "./text-query.ts"

/**
 * A document as it is stored: itself, its columns, its text vector, the words it adds to the vocabulary, and how many
 * words its heaviest field has.
 */
export type Row = Record<string, unknown> & {
  id: string
  document: unknown
  terms: string
  words: string[]
  length: number
}

/** A gap between two fields, so that no phrase reaches from one into the next. */
const FIELD_GAP = 5
/** The last position a text vector can hold. */
const POSITION_MAX = 16_000
/** What a small integer holds. */
const LENGTH_MAX = 32_767

export function rowOf(document: SearchTypes.SearchDocument, schema: Schema): Row {
  const id = document[schema.primaryKey]
  if (typeof id !== "string" || id === "") return invalid(`A document lacks its "${schema.primaryKey}".`)
  const columns = schema.fields
    .filter(({ column, path }) => column !== null && path !== schema.primaryKey)
    .map((field): [string, unknown] => [
      field.column ?? "",
      columnValue(field, valuesAt(document, field.path)),
    ])
  return { ...Object.fromEntries(columns), id, document: withoutNul(document), ...textOf(document, schema) }
}

/** The values below a dotted path; lists on the way are walked through. */
export function valuesAt(document: unknown, path: string): unknown[] {
  return path
    .split(".")
    .reduce<unknown[]>(
      (values, key) => values.flatMap((value) => [(value as Record<string, unknown> | null)?.[key]].flat()),
      [document],
    )
    .filter((value) => value !== null && value !== undefined)
}

/** The texts of a searchable field. */
export function textsAt(document: unknown, path: string): string[] {
  return valuesAt(document, path).map((value) => normalise(String(value)))
}

function columnValue(field: Field, values: readonly unknown[]): unknown {
  const stored = values.map((value) => storedValue(field, value))
  return field.array ? stored : (stored[0] ?? null)
}

function storedValue(field: Field, value: unknown): unknown {
  switch (field.type) {
    case "text":
      return withoutNul(String(value))
    case "timestamptz":
      return date(field, value)
    case "point": {
      const { lat, lng } = value as { lat: number; lng: number }
      return `(${Number(lat)},${Number(lng)})`
    }
    default:
      return value
  }
}

function textOf(
  document: SearchTypes.SearchDocument,
  schema: Schema,
): Pick<Row, "terms" | "words" | "length"> {
  const lexemes: string[] = []
  const words = new Set<string>()
  let position = 1
  let length = 0
  for (const [place, { path, label }] of schema.searchable.entries()) {
    for (const text of textsAt(document, path)) {
      const tokens = tokenise(text)
      for (const word of wordsAndPairs(tokens)) words.add(word)
      for (const [at, token] of tokens.entries()) {
        const stands = `${Math.min(position++, POSITION_MAX)}${label}`
        const signs = place > 0 ? [""] : at > 0 ? ["", HEAVIEST] : ["", HEAVIEST, FIRST]
        lexemes.push(
          ...signs.flatMap((sign) => lexemesOf(token, sign)).map((lexeme) => `'${lexeme}':${stands}`),
        )
      }
      position += FIELD_GAP
      if (place === 0) length += tokens.length
    }
  }
  return { terms: lexemes.join(" "), words: [...words], length: Math.min(length, LENGTH_MAX) }
}

function lexemesOf({ folded, exact }: Token, sign: string): [string, string] {
  return [`${sign}${folded}`, `${sign}${EXACT}${exact}`]
}

/** PostgreSQL holds no NUL, neither in text nor in JSON. */
function withoutNul<Value>(value: Value): Value {
  const written = JSON.stringify(value)
  if (!written.includes("\\u0000")) return value
  return JSON.parse(written, (_, part) => (typeof part === "string" ? part.replaceAll("\u0000", "") : part))
}

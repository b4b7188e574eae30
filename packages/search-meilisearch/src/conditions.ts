import { refuse } from "./errors.ts"
import { encodeKeyword } from "./keyword.ts"

/** A condition in Meilisearch's filter language. Made only by this file, so that nothing foreign gets into one. */
export type Condition = string & { readonly __condition: unique symbol }

/** Meets none of the documents. */
export const NOTHING = compare("vocabulary", "IN", [])

/** All of them; `undefined` where there are none. */
export function all(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const present = conditions.filter((entry) => entry !== undefined)
  return present.length < 2 ? present[0] : condition(`(${present.join(" AND ")})`)
}

/** Any of them; without any, nothing matches. */
export function any(conditions: readonly Condition[]): Condition {
  return conditions.length < 2 ? (conditions[0] ?? NOTHING) : condition(`(${conditions.join(" OR ")})`)
}

export function not(inner: Condition): Condition {
  return condition(`NOT (${inner})`)
}

export function exists(attribute: string): Condition {
  return condition(`${quoted(attribute)} EXISTS`)
}

/** Compares an attribute with one value, or with a list of them after `IN`. */
export function compare(attribute: string, operator: "IN", values: readonly Literal[]): Condition
export function compare(attribute: string, operator: Comparison, value: Literal): Condition
export function compare(
  attribute: string,
  operator: Comparison | "IN",
  value: Literal | readonly Literal[],
): Condition {
  const operand = Array.isArray(value) ? `[${value.join(", ")}]` : value
  return condition(`${quoted(attribute)} ${operator} ${operand}`)
}

/** Documents within so many metres of a point. */
export function within(latitude: number, longitude: number, metres: number): Condition {
  return condition(`_geoRadius(${[latitude, longitude, metres].map(numberText).join(", ")})`)
}

export type Comparison = "=" | ">" | ">=" | "<" | "<=" | "STARTS WITH"

/** A value in the filter language. */
export type Literal = string & { readonly __literal: unique symbol }

/** A keyword as it is stored; see `encodeKeyword`. */
export function keywordLiteral(keyword: string): Literal {
  return quoted(encodeKeyword(keyword)) as Literal
}

export function numberLiteral(value: number): Literal {
  return quoted(numberText(value)) as Literal
}

export function booleanLiteral(value: boolean): Literal {
  return quoted(String(value)) as Literal
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : refuse("A filter compares with numbers that are finite.")
}

/** Meilisearch has no way to write every quote and backslash, so a name with one is refused. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? refuse(`"${text}" cannot be asked for in a filter.`) : `"${text}"`
}

function condition(text: string): Condition {
  return text as Condition
}

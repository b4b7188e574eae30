import type { Alternative, Concept, QueryPlan, Term } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Label, Schema } from "./schema.ts"

/** Words with marks stand in the text vector beside the folded ones, behind this sign. */
export const EXACT = "="

/**
 * The plan in PostgreSQL's query language: every required concept, or any of them where the caller says so, in the
 * fields with these labels.
 */
export function matchQuery(
  plan: QueryPlan,
  labels: string,
  strategy: SearchTypes.SearchMatchStrategy,
): string {
  const concepts = plan.required.map((concept) => conceptQuery(concept, labels))
  return concepts.join(strategy === "any" ? " | " : " & ")
}

/** What lifts a document: the words typed, and once more with their very marks. */
export function rankQuery(plan: QueryPlan, labels: string): string {
  const lifting = plan.required.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ terms, exactOnly }) =>
      terms.flatMap((term) =>
        exactOnly ? [exactly(term, labels)] : [loosely(term, labels), exactly(term, labels)],
      ),
    ),
  )
  return [...new Set(lifting)].join(" | ")
}

/** Labels for a query that searches only some fields; `undefined` where other fields share their labels. */
export function labelsOf(schema: Schema, paths: readonly string[] | undefined): string | undefined {
  if (!paths) return ""
  const wanted = schema.searchable.filter(({ path }) => paths.includes(path))
  const labels = new Set<Label>(wanted.map(({ label }) => label))
  const others = schema.searchable.filter(({ path, label }) => !paths.includes(path) && labels.has(label))
  return others.length > 0 ? undefined : [...labels].join("")
}

function conceptQuery({ alternatives }: Concept, labels: string): string {
  return `(${alternatives.map((alternative) => alternativeQuery(alternative, labels)).join(" | ")})`
}

function alternativeQuery({ terms, exactOnly }: Alternative, labels: string): string {
  return terms.map((term) => (exactOnly ? exactly(term, labels) : loosely(term, labels))).join(" <-> ")
}

function loosely({ folded, prefix }: Term, labels: string): string {
  return lexeme(folded, labels, prefix)
}

function exactly({ exact, prefix }: Term, labels: string): string {
  return lexeme(`${EXACT}${exact}`, labels, prefix)
}

function lexeme(word: string, labels: string, prefix: boolean): string {
  const marks = `${prefix ? "*" : ""}${labels}`
  return `'${word.replaceAll(/['\\]/g, "")}'${marks ? `:${marks}` : ""}`
}

import type { Alternative, Concept, QueryPlan, Term } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Label, Schema } from "./schema.ts"

/** Words with marks stand in the text vector beside the folded ones, behind this sign. */
export const EXACT = "="
/** Words of the heaviest field stand there once more, behind this sign before the other. */
export const HEAVIEST = "^"
/** And so does the first word of that field. */
export const FIRST = "<"

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

/**
 * Ways to answer the plan, the best first; a document belongs to the first that it meets. What the goods are called
 * says most: all that was asked for stands in the heaviest field and its first word is part of it, all stands there,
 * some does.
 */
export function tierQueries(plan: QueryPlan, labels: string, match: string): string[] {
  if (plan.required.length === 0 || (labels !== "" && !labels.includes("A"))) return []
  const inName = plan.required.map((concept) => signedQuery(concept, plan, HEAVIEST))
  const first = plan.required.map((concept) => signedQuery(concept, plan, FIRST))
  const all = inName.join(" & ")
  return [
    `${all} & (${first.join(" | ")})`,
    all,
    ...(inName.length > 1 ? [`(${match}) & (${inName.join(" | ")})`] : []),
  ]
}

/** Any of the words side by side; with the very marks where the query has some. */
function signedQuery({ alternatives }: Concept, plan: QueryPlan, sign: string): string {
  const wordings = alternatives.map(({ terms, exactOnly }) => {
    const words = sign === FIRST ? terms.slice(0, 1) : terms
    const isMarked = exactOnly || plan.accented
    // The mark of a word that is still being typed may yet move to another letter.
    const form = ({ folded, exact, prefix }: Term) => (isMarked && !prefix ? EXACT + exact : folded)
    return words.map((term) => lexeme(sign + form(term), "", term.prefix)).join(" <-> ")
  })
  return `(${wordings.join(" | ")})`
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

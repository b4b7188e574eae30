import type { Alternative, Concept, QueryPlan, Term } from "@cho-ocop/search"
import { all, any, type Condition, compare, keywordLiteral } from "./conditions.ts"
import { RUN_MAX } from "./texts.ts"

/** Documents that answer the plan in one of these fields: every concept it requires, or any of them. */
export function matching(
  plan: QueryPlan,
  paths: readonly string[],
  anyConcept: boolean,
): Condition | undefined {
  const conditions = plan.required.map((concept) => conceptIn(concept, paths))
  return anyConcept && conditions.length > 0 ? any(conditions) : all(conditions)
}

/** Documents that say every concept in this field with the very marks that were typed. */
export function matchingMarks(plan: QueryPlan, path: string): Condition | undefined {
  const literal = plan.required.map(({ alternatives }) => ({
    alternatives: alternatives.map((alternative) => ({
      ...alternative,
      exactOnly: plan.accented || alternative.exactOnly,
    })),
  }))
  return all(literal.map((concept) => conceptIn(concept, [path])))
}

function conceptIn({ alternatives }: Concept, paths: readonly string[]): Condition {
  return any(alternatives.flatMap((alternative) => paths.map((path) => phraseIn(alternative, path))))
}

/** The words side by side. A phrase longer than the runs kept is asked for as overlapping runs. */
function phraseIn({ terms, exactOnly }: Alternative, path: string): Condition {
  const attribute = `${exactOnly ? "exact" : "folded"}.${path}`
  const words = terms.map((term) => (exactOnly ? term.exact : term.folded))
  const runs = Array.from({ length: Math.max(1, words.length - RUN_MAX + 1) }, (_, start) =>
    words.slice(start, start + RUN_MAX).join(" "),
  )
  const last = runs.length - 1
  return (
    all(runs.map((run, at) => compare(attribute, operatorFor(terms, at === last), keywordLiteral(run)))) ??
    compare(attribute, "IN", [])
  )
}

function operatorFor(terms: readonly Term[], lastRun: boolean) {
  return lastRun && terms.at(-1)?.prefix ? "STARTS WITH" : "="
}

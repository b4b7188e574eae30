import type { QueryPlan } from "../query/plan.ts"
import type { Token } from "../text/tokens.ts"
import { matchQuality } from "./rank.ts"

/** Whether a document with these searchable fields meets every required concept of the plan. */
export function matches(plan: QueryPlan, fields: readonly (readonly Token[])[]): boolean {
  return plan.required.every(({ alternatives }) =>
    alternatives.some((alternative) =>
      fields.some((tokens) => tokens.some((_, start) => matchQuality(alternative, tokens, start) > 0)),
    ),
  )
}

import needs from "../../judgements/needs.json" with { type: "json" }
import queries from "../../judgements/queries.json" with { type: "json" }
import type { Grades } from "./metrics.ts"

export type Stratum = keyof typeof queries.strata

/** A query, how it is written, and the judged products for what it asks. */
export interface JudgedQuery {
  query: string
  stratum: Stratum
  grades: Grades
}

interface Need {
  id: string
  exact?: string[]
  substitute?: string[]
  complement?: string[]
}

const gradesByNeed = new Map(needs.needs.map((need: Need) => [need.id, gradesOf(need)]))

export const judgedQueries: readonly JudgedQuery[] = Object.entries(queries.strata).flatMap(
  ([stratum, asked]) =>
    asked.map(({ query, need }) => ({ query, stratum: stratum as Stratum, grades: gradesFor(need) })),
)

/** Queries that must find nothing. */
export const gibberish: readonly string[] = queries.gibberish

function gradesOf(need: Need): Grades {
  return new Map([
    ...(need.complement ?? []).map((id) => [id, "complement"] as const),
    ...(need.substitute ?? []).map((id) => [id, "substitute"] as const),
    ...(need.exact ?? []).map((id) => [id, "exact"] as const),
  ])
}

function gradesFor(need: string): Grades {
  const grades = gradesByNeed.get(need)
  if (!grades) throw new Error(`A query asks for "${need}", which nobody judged.`)
  return grades
}

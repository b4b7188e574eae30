import type { QueryPlan, Term } from "@cho-ocop/search"
import type { MatchingStrategies, MultiSearchQuery } from "meilisearch"
import { all, type Condition } from "./conditions.ts"
import { type Ask, allHits, type Hit } from "./engine.ts"
import { retrieved } from "./hits.ts"
import { matchingMarks } from "./match.ts"
import type { Question } from "./question.ts"

/** How many of the found are ordered by the shared ranking. */
export const POOL = 100
/** A thing asked for may go by several names; so many ways to put the whole query are tried in a large result. */
const WORDINGS = 3

type Among = (filter: Condition | undefined) => Omit<MultiSearchQuery, "q" | "limit">

/**
 * What is worth ranking. In a result larger than that the engine's own ranking decides, first among what has the very
 * marks that were typed.
 */
export async function candidates(
  question: Question,
  plan: QueryPlan,
  total: number,
  ask: Ask,
): Promise<Hit[]> {
  const { indexUid, scope, texts, ties, input } = question
  const ranking = [...texts.map(({ path }) => path), ...ties.map(([path]) => path)]
  // What is shown comes with what is ranked: some unused text costs less than asking once more.
  const attributesToRetrieve = [
    ...new Set([...retrieved(question), ...ranking.map((path) => `document.${path}`)]),
  ]
  const among: Among = (filter) => ({
    indexUid,
    attributesToRetrieve,
    ...(filter && { filter }),
  })
  if (total <= POOL) return allHits(await ask([{ ...among(scope), q: "", limit: POOL }]))
  const phrasings = wordings(plan)
  const limit = Math.ceil(POOL / phrasings.length)
  const matchingStrategy: MatchingStrategies =
    input.search_options?.match_strategy === "any" ? "frequency" : "all"
  const scopes =
    plan.accented && texts[0] ? [all([scope, matchingMarks(plan, texts[0].path)]), scope] : [scope]
  const queries = phrasings.flatMap((q) =>
    scopes.map((filter) => ({ ...among(filter), q, limit, matchingStrategy })),
  )
  return allHits(await ask([...queries, ...firstOfEquals(question, plan, among)]))
}

/** With more names than wordings, as a region has provinces, many are equally good: those that come first among equals. */
function firstOfEquals({ scope, tieSort: sort }: Question, { required }: QueryPlan, among: Among) {
  if (!sort || required.every(({ alternatives }) => alternatives.length <= WORDINGS)) return []
  return [{ ...among(scope), q: "", limit: POOL, sort }]
}

/** The query in full, as typed and with each of its other names. */
function wordings({ required }: QueryPlan): string[] {
  const texts = required.reduce<string[]>(
    (begun, { alternatives }) =>
      alternatives
        .flatMap(({ terms }) => begun.map((text) => `${text} ${wording(terms)}`))
        .slice(0, WORDINGS),
    [""],
  )
  return [...new Set(texts)]
}

/** What is still being typed is not in quotes, for the engine to complete it. */
function wording(terms: readonly Term[]): string {
  const words = terms.map(({ folded }) => folded).join(" ")
  return terms.at(-1)?.prefix ? words : `"${words}"`
}

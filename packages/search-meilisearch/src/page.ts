import { byScoreThenId, compareBy, type QueryPlan, rank, type Scored } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { MultiSearchQuery } from "meilisearch"
import { candidates, POOL } from "./candidates.ts"
import { all, compare, keywordLiteral, not } from "./conditions.ts"
import { type Ask, allHits, type Hit } from "./engine.ts"
import { retrieved, searchHit } from "./hits.ts"
import type { Question } from "./question.ts"
import { fieldTokens } from "./texts.ts"

/** The query for a page that the engine itself can order; none where the best match comes first. */
export function unrankedPage(question: Question): MultiSearchQuery[] {
  const { indexUid, scope, sort, skip, take } = question
  if (take === 0 || byRelevance(question)) return []
  const page = { offset: skip, limit: take, attributesToRetrieve: retrieved(question) }
  return [{ indexUid, q: "", ...page, ...(scope && { filter: scope }), ...(sort && { sort }) }]
}

/** The hits of the page: as the engine ordered them, or the best first. */
export async function pageOf(
  question: Question,
  unranked: readonly Hit[],
  total: number,
  ask: Ask,
): Promise<SearchTypes.SearchHit[]> {
  const { plan, skip, take } = question
  if (!plan || !byRelevance(question)) return unranked.map((hit) => searchHit(question, hit))
  if (Math.min(take, total - skip) <= 0) return []
  const ranked = best(await candidates(question, plan, total, ask), question, plan)
  const page = ranked.slice(skip, skip + take)
  const others = await afterRanked(question, ranked, take - page.length, total, ask)
  return [
    ...page.map((hit) => searchHit(question, hit, hit.score)),
    ...others.map((hit) => searchHit(question, hit)),
  ]
}

function byRelevance({ plan, sort }: Question): boolean {
  return plan !== undefined && sort === undefined
}

type Ranked = Scored & { document: NonNullable<Hit["document"]> }

function best(pool: readonly Hit[], { texts, ties }: Question, plan: QueryPlan): Ranked[] {
  const byId = new Map(pool.map((hit) => [hit.id, hit]))
  const scored = Array.from(byId.values(), ({ id, document = {} }) => {
    const fields = texts.flatMap((field) =>
      fieldTokens(document, field).map((tokens) => ({ tokens, weight: field.weight })),
    )
    return { id, score: rank(plan, fields), document }
  })
  const byTies = compareBy(ties, (document, path) => readDocumentPath(document, path.split("."))[0])
  return scored
    .sort((a, b) => b.score - a.score || byTies(a.document, b.document) || byScoreThenId(a, b))
    .slice(0, POOL)
}

/** Beyond the ranked ones the rest follows in the order of equals, so that deep pages are complete and never overlap. */
async function afterRanked(
  question: Question,
  ranked: readonly Scored[],
  limit: number,
  total: number,
  ask: Ask,
): Promise<Hit[]> {
  if (limit === 0 || total <= ranked.length) return []
  const { indexUid, idAttribute, scope, skip, tieSort: sort } = question
  const others = not(compare(idAttribute, "IN", literals(ranked)))
  const filter = all([scope, others]) ?? others
  const offset = Math.max(0, skip - ranked.length)
  const page = { offset, limit, attributesToRetrieve: retrieved(question) }
  return allHits(await ask([{ indexUid, q: "", filter, ...page, ...(sort && { sort }) }]))
}

function literals(scored: readonly Scored[]) {
  return scored.map(({ id }) => keywordLiteral(id))
}

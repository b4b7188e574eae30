import { normalise, type QueryPlan } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { type Ask, allHits, type Hit, type Result } from "./engine.ts"
import { countQuery } from "./facets.ts"
import { pageOf, unrankedPage } from "./page.ts"
import type { Question } from "./question.ts"

/** What the engine counted for a question, before anything is ranked. */
export interface Counted {
  question: Question
  total: number
  facets: ReturnType<Question["facets"]["read"]>
  /** The page itself where no ranking is needed. */
  unranked: Hit[]
}

/** Counts, facets and unranked pages of all questions, in one request. */
export async function count(questions: readonly Question[], ask: Ask): Promise<Counted[]> {
  const asked = questions.map((question) => [
    { ...countQuery(question.indexUid, question.scope), facets: question.facets.attributes },
    ...question.facets.counts,
    ...unrankedPage(question),
  ])
  const results = await ask(asked.flat())
  return questions.map((question, at) => {
    const [counted, ...rest] = results.splice(0, asked[at]?.length) as [Result, ...Result[]]
    const counts = rest.splice(0, question.facets.counts.length)
    return {
      question,
      total: counted.totalHits ?? 0,
      facets: question.facets.read(counted, counts),
      unranked: allHits(rest),
    }
  })
}

/** The answer to a question, in the words of the Search Module. */
export async function resultOf(
  counted: Counted,
  started: number,
  ask: Ask,
): Promise<SearchTypes.SearchResult> {
  const { question, total, facets, unranked } = counted
  const { input, plan, skip, take } = question
  return {
    hits: await pageOf(question, unranked, total, ask),
    ...(facets && { facets }),
    metadata: {
      skip,
      take,
      count: input.search_options?.count === "none" ? null : total,
      ...(input.q !== undefined && { query: input.q }),
      processing_time_ms: Math.round(performance.now() - started),
    },
    ...(plan && { provider_metadata: understanding(input.q ?? "", plan) }),
  }
}

/** What the shop can tell the shopper: "did you mean", and which places today a former name stands for. */
function understanding(typed: string, { text, suggestion, places }: QueryPlan): Record<string, unknown> {
  return {
    ...(text !== normalise(typed).trim().toLowerCase() && { answered: text }),
    ...(suggestion !== undefined && { suggestion }),
    places: places.map(({ name, kind, province }) => ({ name, kind, province: province.slug })),
  }
}

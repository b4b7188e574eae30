import { byScoreThenId, highlightHtml, normalise, type QueryPlan, rank, snippet, type Term } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch"
import { all, type Condition, compare, keywordLiteral, not } from "./conditions.ts"
import { countQuery } from "./facets.ts"
import { matchingMarks } from "./match.ts"
import type { Question } from "./question.ts"
import { fieldTokens } from "./texts.ts"

export type Hit = { id: string; document?: Record<string, unknown> }
type Result = MultiSearchResult<Hit>

/** Runs queries in one request and answers in their order. */
export type Ask = (queries: MultiSearchQuery[]) => Promise<Result[]>

/**
 * How many of the found are ordered by the shared ranking. Beyond it the rest follows by id, so that deep pages are
 * complete and never overlap.
 */
const POOL = 100
/** A thing asked for may go by several names; so many ways to put the whole query are tried in a large result. */
const WORDINGS = 3

/** What the engine counted for a question, before anything is ranked. */
export interface Counted {
  question: Question
  total: number
  facets: ReturnType<Question["facets"]["read"]>
  /** The page itself where no ranking is needed. */
  hits: Hit[]
}

/** Counts, facets and unranked pages of all questions, in one request. */
export async function count(questions: readonly Question[], ask: Ask): Promise<Counted[]> {
  const asked = questions.map((question) => [
    { ...countQuery(question.indexUid, question.scope), facets: question.facets.attributes },
    ...question.facets.counts,
    ...firstHits(question),
  ])
  const results = await ask(asked.flat())
  return questions.map((question, at) => {
    const [counted, ...rest] = results.splice(0, asked[at]?.length) as [Result, ...Result[]]
    const counts = rest.splice(0, question.facets.counts.length)
    return {
      question,
      total: counted.totalHits ?? 0,
      facets: question.facets.read(counted, counts),
      hits: allHits(rest),
    }
  })
}

/** The result of a question, its page ranked where the best match comes first. */
export async function resultOf(
  { question, total, facets, hits: first }: Counted,
  started: number,
  ask: Ask,
): Promise<SearchTypes.SearchResult> {
  const { input, plan, skip, take } = question
  return {
    hits: await hits(question, first, total, ask),
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

function firstHits(question: Question): MultiSearchQuery[] {
  const { indexUid, scope, sort, skip, take } = question
  if (take === 0 || byRelevance(question)) return []
  const page = { offset: skip, limit: take, attributesToRetrieve: retrieved(question) }
  return [{ indexUid, q: "", ...page, ...(scope && { filter: scope }), ...(sort && { sort }) }]
}

function byRelevance({ plan, sort }: Question): boolean {
  return plan !== undefined && sort === undefined
}

async function hits(question: Question, first: Hit[], total: number, ask: Ask): Promise<SearchTypes.SearchHit[]> {
  const { plan, skip, take } = question
  if (!plan || !byRelevance(question)) return first.map((hit) => toSearchHit(question, hit))
  if (Math.min(take, total - skip) <= 0) return []
  const ranked = rankAll(await candidates(question, plan, total, ask), question, plan)
  const page = ranked.slice(skip, skip + take)
  const [shown, beyond] = await Promise.all([
    documents(question, page.map(({ id }) => id), ask),
    afterPool(question, ranked.map(({ id }) => id), take - page.length, total, ask),
  ])
  const best = page.flatMap(({ id, score }) => {
    const hit = shown.get(id)
    return hit ? [toSearchHit(question, hit, score)] : []
  })
  return [...best, ...beyond.map((hit) => toSearchHit(question, hit))]
}

/**
 * What is worth ranking. In a result larger than that the engine's own ranking decides, first among what has the very
 * marks that were typed.
 */
async function candidates(question: Question, plan: QueryPlan, total: number, ask: Ask): Promise<Hit[]> {
  const { indexUid, scope, texts } = question
  const attributesToRetrieve = ["id", ...texts.map(({ path }) => `document.${path}`)]
  const among = (filter: Condition | undefined) => ({ indexUid, attributesToRetrieve, ...(filter && { filter }) })
  if (total <= POOL) return allHits(await ask([{ ...among(scope), q: "", limit: POOL }]))
  const texted = wordings(plan)
  const scopes = plan.accented && texts[0] ? [all([scope, matchingMarks(plan, texts[0].path)]), scope] : [scope]
  const queries = texted.flatMap((q) => scopes.map((filter) => ({ ...among(filter), q })))
  const limit = Math.ceil(POOL / texted.length)
  return allHits(await ask(queries.map((query) => ({ ...query, limit, matchingStrategy: "all" as const }))))
}

function allHits(results: Result[]): Hit[] {
  return results.flatMap((result) => result.hits)
}

/** The query in full, as typed and with each of its other names; phrases in quotes, what is still being typed without. */
function wordings({ required }: QueryPlan): string[] {
  const texts = required.reduce<string[]>(
    (begun, { alternatives }) =>
      alternatives.flatMap(({ terms }) => begun.map((text) => `${text} ${wording(terms)}`)).slice(0, WORDINGS),
    [""],
  )
  return [...new Set(texts)]
}

function wording(terms: readonly Term[]): string {
  const words = terms.map(({ folded }) => folded).join(" ")
  return terms.at(-1)?.prefix ? words : `"${words}"`
}

function rankAll(pool: readonly Hit[], { texts }: Question, plan: QueryPlan) {
  const byId = new Map(pool.map((hit) => [hit.id, hit]))
  const scored = Array.from(byId.values(), ({ id, document = {} }) => {
    const fields = texts.flatMap((field) =>
      fieldTokens(document, field).map((tokens) => ({ tokens, weight: field.weight })),
    )
    return { id, score: rank(plan, fields) }
  })
  return scored.sort(byScoreThenId).slice(0, POOL)
}

async function documents(question: Question, ids: string[], ask: Ask): Promise<Map<string, Hit>> {
  if (ids.length === 0) return new Map()
  const { indexUid, idAttribute } = question
  const filter = compare(idAttribute, "IN", ids.map(keywordLiteral))
  const query = { indexUid, q: "", filter, limit: ids.length, attributesToRetrieve: retrieved(question) }
  const [found] = await ask([query])
  return new Map(found?.hits.map((hit) => [hit.id, hit]))
}

async function afterPool(question: Question, ranked: string[], limit: number, total: number, ask: Ask): Promise<Hit[]> {
  if (limit === 0 || total <= ranked.length) return []
  const { indexUid, idAttribute, scope, skip } = question
  const others = not(compare(idAttribute, "IN", ranked.map(keywordLiteral)))
  const offset = Math.max(0, skip - ranked.length)
  const filter = all([scope, others]) ?? others
  return allHits(await ask([{ indexUid, q: "", filter, offset, limit, attributesToRetrieve: retrieved(question) }]))
}

function retrieved(question: Question): string[] {
  const paths = new Set([...question.input.attributes_to_retrieve, ...highlighted(question)])
  return ["id", ...Array.from(paths, (path) => `document.${path}`)]
}

function toSearchHit(question: Question, { id, document = {} }: Hit, score = 0): SearchTypes.SearchHit {
  const { input, plan } = question
  const highlights = plan && highlightsOf(question, plan, document)
  return {
    id,
    ...(input.search_options?.include_score && { score }),
    document: projectDocument(document, input.attributes_to_retrieve),
    ...(highlights && { highlights }),
  }
}

function highlighted({ input, texts, plan }: Question): string[] {
  const highlight = input.search_options?.highlight
  if (!highlight || !plan) return []
  return highlight === true ? texts.map(({ path }) => path) : highlight.fields
}

function highlightsOf(question: Question, plan: QueryPlan, document: Record<string, unknown>) {
  const options = question.input.search_options?.highlight
  const { pre_tag: pre = "<mark>", post_tag: post = "</mark>", snippet: cut } = typeof options === "object" ? options : {}
  const length = typeof cut === "object" ? cut.length : cut ? SNIPPET : Number.POSITIVE_INFINITY
  const fragments = highlighted(question).map((path) => {
    const texts = readDocumentPath(document, path.split(".")).map((value) => snippet(String(value), plan, length))
    const marked = texts.map((text) => highlightHtml(text, plan, { pre, post })).filter((html) => html.includes(pre))
    return [path, marked] as const
  })
  const found = fragments.filter(([, marked]) => marked.length > 0)
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

const SNIPPET = 160

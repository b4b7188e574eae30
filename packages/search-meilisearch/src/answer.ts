import { byScoreThenId, highlightHtml, type QueryPlan, rank, snippet } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch"
import { all, type Condition, compare, keywordLiteral, not } from "./conditions.ts"
import { countQuery } from "./facets.ts"
import { matchingMarks } from "./match.ts"
import type { Question } from "./question.ts"
import { fieldTokens } from "./texts.ts"

type Hit = { id: string; document?: Record<string, unknown> }
type Result = MultiSearchResult<Hit>

/** Runs queries in one request and answers in their order. */
export type Ask = (queries: MultiSearchQuery[]) => Promise<Result[]>

/**
 * How many of the found are ordered by the shared ranking. Beyond it the rest follows by id, so that deep pages are
 * complete and never overlap.
 */
const POOL = 300
/** A thing asked for may go by several names; so many ways to put the whole query are tried in a large result. */
const WORDINGS = 4

/** Answers questions together: one request for all counts, facets and first hits, more only for what needs ranking. */
export async function answer(questions: readonly Question[], ask: Ask): Promise<SearchTypes.SearchResult[]> {
  const started = performance.now()
  const asked = questions.map((question) => [
    { ...countQuery(question.indexUid, question.scope), facets: question.facets.attributes },
    ...question.facets.counts,
    ...firstHits(question),
  ])
  const results = await ask(asked.flat())
  return Promise.all(
    questions.map(async (question, at) => {
      const [counted, ...rest] = results.splice(0, asked[at]?.length) as [Result, ...Result[]]
      const counts = rest.splice(0, question.facets.counts.length)
      const total = counted.totalHits ?? 0
      const found = await hits(question, rest[0]?.hits ?? [], total, ask)
      const facets = question.facets.read(counted, counts)
      return {
        hits: found,
        ...(facets && { facets }),
        metadata: {
          skip: question.skip,
          take: question.take,
          count: question.input.search_options?.count === "none" ? null : total,
          ...(question.input.q !== undefined && { query: question.input.q }),
          processing_time_ms: Math.round(performance.now() - started),
        },
        ...(question.plan?.suggestion && { provider_metadata: { did_you_mean: question.plan.suggestion } }),
      }
    }),
  )
}

function firstHits(question: Question): MultiSearchQuery[] {
  if (question.take === 0) return []
  if (byRelevance(question)) return [candidates(question, "", question.scope)]
  const { indexUid, scope, sort, skip, take } = question
  const page = { offset: skip, limit: take, attributesToRetrieve: retrieved(question) }
  return [{ indexUid, q: "", ...page, ...(scope && { filter: scope }), ...(sort && { sort }) }]
}

function byRelevance({ plan, sort }: Question): boolean {
  return plan !== undefined && sort === undefined
}

async function hits(question: Question, first: Hit[], total: number, ask: Ask): Promise<SearchTypes.SearchHit[]> {
  const { plan } = question
  if (!plan || !byRelevance(question)) return first.map((hit) => toSearchHit(question, hit, undefined))
  if (question.take === 0) return []
  const pool = total > first.length ? [...first, ...(await bestCandidates(question, plan, ask))] : first
  const ranked = rankAll(pool, question, plan)
  const page = ranked.slice(question.skip, question.skip + question.take)
  const missing = Math.min(question.take - page.length, Math.max(0, total - question.skip - page.length))
  const [shown, beyond] = await Promise.all([
    documents(question, page.map(({ id }) => id), ask),
    missing > 0 ? afterPool(question, ranked.map(({ id }) => id), missing, ask) : [],
  ])
  return [
    ...page.flatMap(({ id, score }) => shown.get(id) ?? []).map((hit, at) => toSearchHit(question, hit, page[at]?.score)),
    ...beyond.map((hit) => toSearchHit(question, hit, 0)),
  ]
}

function candidates(question: Question, q: string, filter: Condition | undefined): MultiSearchQuery {
  const { indexUid, texts } = question
  const fields = texts.map(({ path }) => `document.${path}`)
  return {
    indexUid,
    q,
    limit: POOL,
    attributesToRetrieve: ["id", ...fields],
    ...(q && { attributesToSearchOn: fields, matchingStrategy: "all" as const }),
    ...(filter && { filter }),
  }
}

/** In a result too large to rank, the engine's own ranking finds what is worth it: first what has the marks typed. */
async function bestCandidates(question: Question, plan: QueryPlan, ask: Ask): Promise<Hit[]> {
  const { scope, texts } = question
  const marked = texts[0] && matchingMarks(plan, texts[0].path)
  const queries = wordings(plan).flatMap((text) => [
    candidates(question, text, all([scope, marked])),
    candidates(question, text, scope),
  ])
  return (await ask(queries)).flatMap((result) => result.hits)
}

/** The query in full, as typed and with each of its other names. */
function wordings({ required }: QueryPlan): string[] {
  const texts = required.reduce<string[]>(
    (begun, { alternatives }) =>
      alternatives
        .flatMap(({ terms }) => begun.map((text) => `${text} ${terms.map((term) => term.folded).join(" ")}`.trim()))
        .slice(0, WORDINGS),
    [""],
  )
  return [...new Set(texts)]
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

async function afterPool(question: Question, ids: string[], limit: number, ask: Ask): Promise<Hit[]> {
  const { indexUid, idAttribute, scope, skip } = question
  const ranked = not(compare(idAttribute, "IN", ids.map(keywordLiteral)))
  const filter = all([scope, ranked]) ?? ranked
  const offset = Math.max(0, skip - ids.length)
  const query = { indexUid, q: "", filter, offset, limit, attributesToRetrieve: retrieved(question) }
  const [found] = await ask([query])
  return found?.hits ?? []
}

function retrieved(question: Question): string[] {
  const paths = new Set([...question.input.attributes_to_retrieve, ...highlighted(question)])
  return ["id", ...Array.from(paths, (path) => `document.${path}`)]
}

function toSearchHit(question: Question, { id, document = {} }: Hit, score: number | undefined): SearchTypes.SearchHit {
  const { input, plan } = question
  const highlights = plan && highlightsOf(question, plan, document)
  return {
    id,
    ...(input.search_options?.include_score && score !== undefined && { score }),
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

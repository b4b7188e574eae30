import { highlightHtml, type QueryPlan, snippet } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import type { Hit } from "./engine.ts"
import type { Question } from "./question.ts"

const SNIPPET = 160

/** The attributes a hit of this question needs. */
export function retrieved(question: Question): string[] {
  const paths = new Set([...question.input.attributes_to_retrieve, ...highlighted(question)])
  return ["id", ...Array.from(paths, (path) => `document.${path}`)]
}

/** A hit in the words of the Search Module. */
export function searchHit(question: Question, { id, document = {} }: Hit, score = 0): SearchTypes.SearchHit {
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
  const {
    pre_tag: pre = "<mark>",
    post_tag: post = "</mark>",
    snippet: cut,
  } = typeof options === "object" ? options : {}
  const length = typeof cut === "object" ? cut.length : cut ? SNIPPET : Number.POSITIVE_INFINITY
  const fragments = highlighted(question).map((path) => {
    const texts = readDocumentPath(document, path.split(".")).map((value) =>
      snippet(String(value), plan, length),
    )
    const marked = texts
      .map((text) => highlightHtml(text, plan, { pre, post }))
      .filter((html) => html.includes(pre))
    return [path, marked] as const
  })
  const found = fragments.filter(([, marked]) => marked.length > 0)
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

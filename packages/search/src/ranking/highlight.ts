import type { QueryPlan, Term } from "../query/plan.ts"
import { canBecome, normalise, type Token, tokenise } from "../text/tokens.ts"
import { matchQuality } from "./rank.ts"

/** A piece of a text, and whether the query asked for it. */
export interface TextPart {
  text: string
  marked: boolean
}

/** The text in pieces, with its own marks; the words the query asked for are marked as such. */
export function highlightParts(text: string, plan: QueryPlan): TextPart[] {
  const written = normalise(text)
  const parts: TextPart[] = []
  let at = 0
  for (const { start, end } of joinNeighbours(askedFor(tokenise(written), plan), written)) {
    if (start > at) parts.push({ text: written.slice(at, start), marked: false })
    parts.push({ text: written.slice(start, end), marked: true })
    at = end
  }
  if (at < written.length) parts.push({ text: written.slice(at), marked: false })
  return parts
}

export interface HighlightTags {
  pre: string
  post: string
}

/** The text as HTML, escaped, with the words the query asked for between the tags. */
export function highlightHtml(
  text: string,
  plan: QueryPlan,
  tags: HighlightTags = { pre: "<mark>", post: "</mark>" },
) {
  return highlightParts(text, plan)
    .map((part) => (part.marked ? tags.pre + escapeHtml(part.text) + tags.post : escapeHtml(part.text)))
    .join("")
}

/** A piece of about `length` characters around the first word the query asked for, cut between words. */
export function snippet(text: string, plan: QueryPlan, length: number): string {
  const written = normalise(text)
  if (written.length <= length) return written
  const words = tokenise(written)
  const first = askedFor(words, plan)[0]?.start ?? 0
  const from = words.find((word) => word.start >= Math.max(0, first - length / 3))?.start ?? 0
  const to = words.findLast((word) => word.end <= from + length)?.end ?? from + length
  return `${from > 0 ? "…" : ""}${written.slice(from, to)}${to < written.length ? "…" : ""}`
}

function askedFor(words: readonly Token[], plan: QueryPlan): Token[] {
  const found = new Set<Token>()
  for (const { alternatives } of [...plan.required, ...plan.optional]) {
    for (const alternative of alternatives) {
      const starts = Array.from(words.keys()).filter((start) => matchQuality(alternative, words, start) > 0)
      const exact = starts.filter((start) =>
        alternative.terms.every((term, index) => agrees(term, words[start + index])),
      )
      const best = exact.length > 0 ? exact : starts
      for (const start of best) {
        for (const word of words.slice(start, start + alternative.terms.length)) found.add(word)
      }
    }
  }
  return words.filter((word) => found.has(word))
}

function agrees(term: Term, word: Token | undefined): boolean {
  return (
    word !== undefined &&
    (!term.marked || term.exact === word.exact || (term.prefix && canBecome(word, term)))
  )
}

function joinNeighbours(words: readonly Token[], text: string): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = joined.at(-1)
    if (last && /^ $/.test(text.slice(last.end, start))) last.end = end
    else joined.push({ start, end })
  }
  return joined
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

import type { Alternative, AlternativeKind, Concept, QueryPlan, Term } from "../query/plan.ts"
import { canBecome, type Token } from "../text/tokens.ts"

/** A searchable field of a document; `weight` is its share of the heaviest field's, above 0 and at most 1. */
export interface RankedField {
  tokens: readonly Token[]
  weight: number
}

const KIND_WEIGHTS: Record<AlternativeKind, number> = {
  typed: 1,
  synonym: 0.9,
  translation: 0.9,
  typo: 0.7,
  place: 0.5,
}
const OTHER_MARKS = 0.25
const LONGER_WORD = 0.9
/** Vietnamese names begin with what the thing is: "dừa sáp" is a coconut, "kẹo dừa" a sweet. */
const FIRST_WORD = 0.3
const NEIGHBOURS = 0.25
const COVERED = 0.15
const OPTIONAL = 0.1

/**
 * How well a document answers the plan, 0 and above: words with the very marks typed before other ones, heavy fields
 * before light ones, the beginning of a field before its end, concepts side by side before scattered ones.
 */
export function rank(plan: QueryPlan, fields: readonly RankedField[]): number {
  const found = plan.required.map((concept) => bestMatch(concept, fields))
  const extra = plan.optional.map((concept) => bestMatch(concept, fields)?.score ?? 0)
  const relevance = sum(found.map((match) => match?.score ?? 0)) / Math.max(found.length, 1)
  return (
    relevance + NEIGHBOURS * togetherness(found) + COVERED * coverage(found, fields) + OPTIONAL * sum(extra)
  )
}

interface Match {
  field: RankedField
  start: number
  end: number
  score: number
}

function bestMatch(concept: Concept, fields: readonly RankedField[]): Match | undefined {
  let best: Match | undefined
  for (const alternative of concept.alternatives) {
    for (const field of fields) {
      if (best && best.score >= field.weight * KIND_WEIGHTS[alternative.kind] * (1 + FIRST_WORD)) continue
      for (let start = 0; start + alternative.terms.length <= field.tokens.length; start++) {
        const quality = matchQuality(alternative, field.tokens, start)
        if (quality === 0) continue
        const first = 1 + FIRST_WORD / (1 + start)
        const score = field.weight * KIND_WEIGHTS[alternative.kind] * quality * first
        if (!best || score > best.score) best = { field, start, end: start + alternative.terms.length, score }
      }
    }
  }
  return best
}

/** 0 where the words from `start` on do not match, else how well. */
export function matchQuality(alternative: Alternative, tokens: readonly Token[], start: number): number {
  let quality = 0
  for (const [index, term] of alternative.terms.entries()) {
    const word = tokens[start + index]
    const one = word ? termQuality(term, word, alternative.exactOnly) : 0
    if (one === 0) return 0
    quality += one
  }
  return quality / alternative.terms.length
}

function termQuality(term: Term, word: Token, exactOnly: boolean): number {
  if (term.exact === word.exact) return 1
  if (exactOnly) return 0
  if (term.folded === word.folded) return term.marked ? OTHER_MARKS : 1
  if (!term.prefix || !word.folded.startsWith(term.folded)) return 0
  return LONGER_WORD * (term.marked && !canBecome(word, term) ? OTHER_MARKS : 1)
}

function togetherness(found: readonly (Match | undefined)[]): number {
  if (found.length < 2) return 0
  const pairs = found.slice(1).filter((match, index) => {
    const previous = found[index]
    return match && previous && match.field === previous.field && match.start === previous.end
  })
  return pairs.length / (found.length - 1)
}

function coverage(found: readonly (Match | undefined)[], fields: readonly RankedField[]): number {
  const main = fields.find((field) => field.weight === 1)
  if (!main || main.tokens.length === 0) return 0
  const covered = found.map((match) => (match?.field === main ? match.end - match.start : 0))
  return Math.min(1, sum(covered) / main.tokens.length)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

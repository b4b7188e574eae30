import { correctInContext } from "../query/correct-words-in-context.ts"
import { planQuery } from "../query/plan-query.ts"
import { matches } from "../ranking/matches.ts"
import { byScoreThenId } from "../ranking/order.ts"
import { type RankedField, rank } from "../ranking/rank.ts"
import { normalise, tokenise } from "../text/tokens.ts"
import { buildVocabulary, wordsAndPairs } from "../words/vocabulary.ts"
import { definition } from "./definition.ts"
import { type ConformanceDocument, documents } from "./documents.ts"

interface Read {
  id: string
  fields: RankedField[]
}

const searchable = Object.entries(definition("").fields).flatMap(([path, { searchable }]) =>
  searchable ? [{ path, weight: searchable.weight }] : [],
)
const heaviest = Math.max(...searchable.map(({ weight }) => weight))
const read = documents.map(readDocument)
const vocabulary = buildVocabulary(countedWords())

/** What any engine finds for a text, best first: every document tried against the plan, without an engine. */
export function referenceIds(q: string): string[] {
  const found = idsFor(q)
  if (found.length > 0) return found
  const corrected = correctInContext(planQuery(q, vocabulary).text, vocabulary)
  return corrected === undefined ? [] : idsFor(corrected)
}

function idsFor(q: string): string[] {
  const plan = planQuery(q, vocabulary)
  const found = read.filter(({ fields }) =>
    matches(
      plan,
      fields.map(({ tokens }) => tokens),
    ),
  )
  return found
    .map(({ id, fields }) => ({ id, score: rank(plan, fields) }))
    .sort(byScoreThenId)
    .map(({ id }) => id)
}

function readDocument(document: ConformanceDocument): Read {
  const fields = searchable.flatMap(({ path, weight }) =>
    [document[path as keyof ConformanceDocument]]
      .flat()
      .flatMap((text) =>
        typeof text === "string" ? [{ tokens: tokenise(normalise(text)), weight: weight / heaviest }] : [],
      ),
  )
  return { id: document.id, fields }
}

function* countedWords(): Generator<{ text: string; frequency: number }> {
  const counts = new Map<string, number>()
  for (const { fields } of read) {
    for (const word of new Set(fields.flatMap(({ tokens }) => wordsAndPairs(tokens)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  for (const [text, frequency] of counts) yield { text, frequency }
}

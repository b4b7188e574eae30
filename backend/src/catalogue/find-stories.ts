import type { LabelPart, LocalizedText, Related } from "@cho-ocop/contracts"
import { snippet } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { isMatched, labelOf, type Readings, readingsOf } from "./found-text.ts"
import { STORY_INDEX, type StoryEntry } from "./story-document.ts"

const PASSAGE_LENGTH = 160

/** Asks for stories by what they tell. */
export function storyQuery(q: string, take: number): SearchTypes.SearchQuery {
  return {
    entity: STORY_INDEX,
    fields: ["entry"],
    filters: { q },
    pagination: { take, order: { _score: "DESC" } },
    search_options: { count: "none", typo_tolerance: false },
  }
}

/** The stories in the answer to `storyQuery`, each with the piece that was asked for. */
export function storiesIn(found: SearchTypes.SearchResult | undefined, q: string): Related["stories"] {
  const entries = (found?.hits ?? []).map(({ document }): StoryEntry => JSON.parse(String(document.entry)))
  const texts = entries.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ vi, en }) => (en ? [vi, en] : [vi])),
  )
  const readings = readingsOf(q, found, texts, { prefix: false })
  return entries.map(({ paragraphs, ...entry }) => ({ ...entry, passage: passageOf(paragraphs, readings) }))
}

/** From the first paragraph that says what was asked for, in either language; else from the first. */
function passageOf(
  paragraphs: readonly LocalizedText[],
  readings: Readings,
): Related["stories"][number]["passage"] {
  const asked = paragraphs.find(({ vi, en }) =>
    [vi, en ?? ""].some((text) => isMatched(labelOf(text, readings))),
  )
  const { vi, en } = asked ?? paragraphs[0] ?? { vi: "", en: null }
  return { vi: pieceOf(vi, readings), en: en === null ? [] : pieceOf(en, readings) }
}

function pieceOf(text: string, readings: Readings): LabelPart[] {
  const reading = readings.find((plan) => isMatched(labelOf(text, [plan]))) ?? readings[0]
  return reading ? labelOf(snippet(text, reading, PASSAGE_LENGTH), readings) : []
}

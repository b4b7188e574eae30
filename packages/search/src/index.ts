export { formerPlaces, type Place } from "./places/places.ts"
export { correctInContext } from "./query/correct-words-in-context.ts"
export type { Alternative, AlternativeKind, Concept, QueryPlan, Term } from "./query/plan.ts"
export { type PlanOptions, planQuery } from "./query/plan-query.ts"
export {
  type HighlightTags,
  highlightHtml,
  highlightParts,
  snippet,
  type TextPart,
} from "./ranking/highlight.ts"
export { namesIt } from "./ranking/names-it.ts"
export { byScoreThenId, compareBy, type Scored } from "./ranking/order.ts"
export { type RankedField, rank } from "./ranking/rank.ts"
export { isMarked, normalise, type Token, tokenise } from "./text/tokens.ts"
export { buildVocabulary, type Vocabulary, type VocabularyEntry, wordsAndPairs } from "./words/vocabulary.ts"

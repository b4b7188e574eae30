import { longestArea, provincesOfArea } from "../places/areas.ts"
import { longestPlace, type Place, placesNamed } from "../places/places.ts"
import { isMarked, type Token, token, tokenise } from "../text/tokens.ts"
import { inVietnamese, isEnglish, longestEnglish } from "../words/english.ts"
import { synonyms } from "../words/synonyms.ts"
import { wordsOneEditAway } from "../words/typos.ts"
import type { Vocabulary } from "../words/vocabulary.ts"
import type { Alternative, AlternativeKind, Concept, QueryPlan, Term } from "./plan.ts"
import { readWords } from "./read-words.ts"
import { areSmall, longestSmall } from "./small-words.ts"
import { suggestedText } from "./suggestion.ts"

const CORRECTIONS_MAX = 3
const LONGEST = Math.max(synonyms.longest, longestEnglish, longestPlace, longestArea, longestSmall)

export interface PlanOptions {
  /** The last word is still being typed. */
  prefix?: boolean
  /** Whether unknown words may stand for known ones a letter away; true unless said otherwise. */
  typos?: boolean
}

/**
 * What a typed query asks for, over the words of an index.
 * An accented query finds nothing that the same query without marks does not find.
 */
export function planQuery(text: string, vocabulary: Vocabulary, options: PlanOptions = {}): QueryPlan {
  const words = readWords(text, vocabulary)
  const accented = words.some(isMarked)
  const typos =
    options.typos === false ? words.map(() => []) : unknownWords(words, vocabulary, options.prefix === true)
  const meant = words.map((word, at) => (typos[at]?.[0] ? token(typos[at][0], word.start) : word))
  const required: Concept[] = []
  const optional: Concept[] = []
  const places: Place[] = []
  for (const span of spans(meant)) {
    const end = span.at + span.words.length
    const typing = options.prefix === true && end === words.length
    const typed = alternative("typed", terms(words.slice(span.at, end), accented, typing))
    const concept = { alternatives: [typed, ...corrections(span, typos), ...span.alternatives] }
    ;(!typing && areSmall(span.words) ? optional : required).push(concept)
    places.push(...span.places)
  }
  const [needed, extra] = required.length > 0 ? [required, optional] : [optional, []]
  const best = typos.map((candidates) => candidates[0])
  const suggestion = suggestedText(words, best, vocabulary)
  return {
    text: words.map((word) => word.text).join(" "),
    accented,
    required: needed,
    optional: extra,
    places,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

interface Span {
  at: number
  words: readonly Token[]
  alternatives: readonly Alternative[]
  places: readonly Place[]
  /** Found in a dictionary, so not mistyped. */
  meaningful: boolean
}

/** The query cut into the longest phrases that mean something, and single words. */
function* spans(words: readonly Token[]): Generator<Span> {
  for (let at = 0; at < words.length; ) {
    const span = longestSpan(words, at)
    yield span
    at += span.words.length
  }
}

function longestSpan(words: readonly Token[], at: number): Span {
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length--) {
    const span = spanOf(words.slice(at, at + length), at)
    if (span.meaningful) return span
  }
  return spanOf(words.slice(at, at + 1), at)
}

function spanOf(words: readonly Token[], at: number): Span {
  const places = words.length > 1 || words.some(isMarked) ? placesNamed(words) : []
  const alternatives = [
    ...synonyms
      .meanings(words)
      .flat()
      .map((phrase) => inOtherWords("synonym", phrase)),
    ...inVietnamese(words).map((phrase) => inOtherWords("translation", phrase)),
    ...todaysProvinces(places).map((name) => inOtherWords("place", name)),
    ...provincesOfArea(words).map((name) => inOtherWords("place", name)),
  ]
  const meaningful = alternatives.length > 0 || places.length > 0 || areSmall(words)
  return { at, words, alternatives, places, meaningful }
}

function todaysProvinces(places: readonly Place[]): string[] {
  return [
    ...new Set(places.filter(({ kind }) => kind !== "province").map(({ province }) => province.name.vi)),
  ]
}

function inOtherWords(kind: AlternativeKind, phrase: string): Alternative {
  return { kind, terms: terms(tokenise(phrase), true, false), exactOnly: true }
}

function alternative(kind: AlternativeKind, words: Term[]): Alternative {
  return { kind, terms: words, exactOnly: false }
}

function terms(words: readonly Token[], marked: boolean, prefix: boolean): Term[] {
  return words.map(({ folded, exact }, index) => ({
    folded,
    exact,
    marked,
    prefix: prefix && index === words.length - 1,
  }))
}

/** What each word that nobody knows may have been meant to be, the likeliest first. */
function unknownWords(words: readonly Token[], vocabulary: Vocabulary, typing: boolean): string[][] {
  const folded = words.map((word) => word.folded)
  const unknown = new Set([...spans(words)].filter((span) => !span.meaningful).map((span) => span.at))
  return folded.map((word, at) => {
    if (typing && at === words.length - 1 && vocabulary.begins(word)) return []
    if (!unknown.has(at) || vocabulary.frequency(word) > 0 || isEnglish(word)) return []
    const neighbours = { before: folded[at - 1], after: folded[at + 1] }
    return wordsOneEditAway(word, vocabulary, neighbours).slice(0, CORRECTIONS_MAX)
  })
}

function corrections(span: Span, typos: readonly string[][]): Alternative[] {
  const candidates = typos[span.at] ?? []
  if (span.words.length === 1)
    return candidates.map((word) => alternative("typo", terms([token(word)], false, false)))
  const corrected = span.words.some((_, index) => (typos[span.at + index]?.length ?? 0) > 0)
  return corrected ? [alternative("typo", terms(span.words, false, false))] : []
}

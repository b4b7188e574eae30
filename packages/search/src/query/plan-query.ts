import { longestPlace, type Place, placesNamed } from "../places/places.ts"
import { isMarked, type Token, tokenise } from "../text/tokens.ts"
import { inVietnamese, isEnglish, longestEnglish } from "../words/english.ts"
import { synonyms } from "../words/synonyms.ts"
import { corrections } from "../words/typos.ts"
import type { Vocabulary } from "../words/vocabulary.ts"
import type { Alternative, AlternativeKind, Concept, QueryPlan, Term } from "./plan.ts"
import { readWords } from "./read-words.ts"
import { areSmall, longestSmall } from "./small-words.ts"
import { correctedText } from "./suggestion.ts"

const CORRECTIONS_MAX = 3
const LONGEST = Math.max(synonyms.longest, longestEnglish, longestPlace, longestSmall)

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
  const typo = typoFinder(words, vocabulary, options.typos ?? true)
  const required: Concept[] = []
  const optional: Concept[] = []
  const places: Place[] = []
  for (let at = 0; at < words.length; ) {
    const span = longestSpan(words, at)
    const last = at + span.words.length === words.length
    const typed = terms(span.words, accented, options.prefix === true && last)
    const known = [alternative("typed", typed), ...span.alternatives]
    const concept = { alternatives: span.words.length === 1 ? [...known, ...typo.alternatives(at)] : known }
    const small = !(options.prefix && last) && areSmall(span.words)
    ;(small ? optional : required).push(concept)
    places.push(...span.places)
    at += span.words.length
  }
  const [needed, extra] = required.length > 0 ? [required, optional] : [optional, []]
  const suggestion = correctedText(words, typo.best, vocabulary)
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
  words: Token[]
  alternatives: Alternative[]
  places: Place[]
}

/** The longest phrase from here on that means something, or the one word. */
function longestSpan(words: readonly Token[], at: number): Span {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const span = words.slice(at, at + length)
    const places = length > 1 || span.some(isMarked) ? placesNamed(span) : []
    const alternatives = [
      ...synonyms.meanings(span).flat().map((phrase) => inOtherWords("synonym", phrase)),
      ...inVietnamese(span).map((phrase) => inOtherWords("translation", phrase)),
      ...todaysProvinces(places).map((name) => inOtherWords("place", name)),
    ]
    if (length === 1 || alternatives.length > 0 || places.length > 0 || areSmall(span)) {
      return { words: span, alternatives, places }
    }
  }
  return { words: words.slice(at, at + 1), alternatives: [], places: [] }
}

function todaysProvinces(places: readonly Place[]): string[] {
  return [...new Set(places.filter(({ kind }) => kind !== "province").map(({ province }) => province.name.vi))]
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

function typoFinder(words: readonly Token[], vocabulary: Vocabulary, allowed: boolean) {
  const found = words.map((word, at) => {
    if (!allowed || vocabulary.frequency(word.folded) > 0 || isEnglish(word.folded)) return []
    const neighbours = { before: words[at - 1]?.folded, after: words[at + 1]?.folded }
    return corrections(word.folded, vocabulary, neighbours).slice(0, CORRECTIONS_MAX)
  })
  return {
    best: found.map((candidates) => candidates[0]),
    alternatives: (at: number) =>
      (found[at] ?? []).map((word) =>
        alternative("typo", [{ folded: word, exact: word, marked: false, prefix: false }]),
      ),
  }
}

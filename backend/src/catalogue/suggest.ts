import {
  type Locale,
  type LocalizedText,
  SUGGESTIONS_PER_KIND_MAX,
  type Suggestion,
  type SuggestionQuery,
  type Suggestions,
} from "@cho-ocop/contracts"
import { setByNumber } from "@cho-ocop/ocop"
import type { SearchTypes } from "@medusajs/framework/types"
import { askIndexes } from "../search-sync/ask-index.ts"
import { COUNT_GOODS, goodsWith } from "./count-goods.ts"
import { placeQuery, placesIn } from "./find-places.ts"
import { producerQuery, producersIn } from "./find-producers.ts"
import { isMatched, labelOf, readingsOf } from "./found-text.ts"
import { goodsQuery } from "./goods-query.ts"
import { cardOf } from "./product-document.ts"
import { SET_INDEX } from "./set-document.ts"

const TYPING = { prefix: true }

type Result = SearchTypes.SearchResult | undefined

/** Pages that what has been typed so far may be meant for: products, then producers, places and sets. */
export async function suggest(
  search: SearchTypes.ISearchModuleService,
  { q, locale }: SuggestionQuery,
): Promise<Suggestions> {
  const [products, producers, places, sets, counted] = await askIndexes(search, [
    productQuery(q),
    producerQuery(q, SUGGESTIONS_PER_KIND_MAX, "last"),
    placeQuery(q, "last"),
    setQuery(q),
    COUNT_GOODS,
  ])
  return {
    suggestions: [
      ...suggestedProducts(products, q, locale),
      ...suggestedProducers(producers, q),
      ...suggestedPlaces(places, counted, q, locale),
      ...suggestedSets(sets, counted, q, locale),
    ],
  }
}

function productQuery(q: string): SearchTypes.SearchQuery {
  const { order, ...asked } = goodsQuery({ q })
  return {
    ...asked,
    pagination: { take: 2 * SUGGESTIONS_PER_KIND_MAX, order },
    search_options: { match_strategy: "last", count: "none" },
  }
}

function setQuery(q: string): SearchTypes.SearchQuery {
  return {
    entity: SET_INDEX,
    fields: ["number"],
    filters: { q },
    pagination: { take: SUGGESTIONS_PER_KIND_MAX, order: { _score: "DESC", number: "ASC" } },
    search_options: { match_strategy: "last", typo_tolerance: false, count: "none" },
  }
}

/** First those whose name shows why: a name in the other language may say what was typed as well. */
function suggestedProducts(found: Result, q: string, locale: Locale): Suggestion[] {
  const cards = (found?.hits ?? []).map(({ document }) => cardOf(document))
  const names = cards.map(({ name }) => inLocale(name, locale))
  const readings = readingsOf(q, found, names, TYPING)
  return cards
    .flatMap(({ handle, name, vendor, picture }) => {
      const [smallest] = picture.sizes
      const label = labelOf(inLocale(name, locale), readings)
      return smallest
        ? [{ kind: "product" as const, label, handle, vendor_name: vendor.name, picture: smallest }]
        : []
    })
    .toSorted((a, b) => Number(isMatched(b.label)) - Number(isMatched(a.label)))
    .slice(0, SUGGESTIONS_PER_KIND_MAX)
}

function suggestedProducers(found: Result, q: string): Suggestion[] {
  const producers = producersIn(found)
  const names = producers.map(({ name }) => name)
  const readings = readingsOf(q, found, names, TYPING)
  return producers.map(({ handle, name, kind, province }) => ({
    kind: "producer",
    label: labelOf(name, readings),
    handle,
    vendor_kind: kind,
    province,
  }))
}

function suggestedPlaces(found: Result, counted: Result, q: string, locale: Locale): Suggestion[] {
  const places = placesIn(found, counted, q, TYPING).slice(0, SUGGESTIONS_PER_KIND_MAX)
  const names = places.map(({ name }) => name[locale])
  const readings = readingsOf(q, found, names, TYPING)
  return places.map(({ name, ...place }) => ({
    kind: "place",
    label: place.formerly ? [{ text: name[locale], match: false }] : labelOf(name[locale], readings),
    ...place,
  }))
}

function suggestedSets(found: Result, counted: Result, q: string, locale: Locale): Suggestion[] {
  const sets = (found?.hits ?? []).flatMap(({ document }) => setByNumber(Number(document.number)) ?? [])
  const names = sets.map(({ name }) => name[locale])
  const readings = readingsOf(q, found, names, TYPING)
  return sets
    .map(({ number, name }) => ({
      kind: "set" as const,
      label: labelOf(name[locale], readings),
      set: number,
      product_count: goodsWith(counted, "set", String(number)),
    }))
    .filter(({ product_count }) => product_count > 0)
}

function inLocale({ vi, en }: LocalizedText, locale: Locale): string {
  return locale === "en" ? (en ?? vi) : vi
}

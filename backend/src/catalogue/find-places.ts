import type { LocalizedText } from "@cho-ocop/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import { goodsWith } from "./count-goods.ts"
import { isMatched, labelOf, nameAskedFor, type Readings, readingsOf } from "./found-text.ts"
import { formerNames, PLACE_INDEX } from "./place-document.ts"

interface PlaceName {
  place: "region" | "province"
  slug: string
  name: string
  name_en: string
}

export interface FoundPlace {
  place: "region" | "province"
  slug: string
  name: { vi: string; en: string }
  /** The former province or district that was asked for by its name. */
  formerly: LocalizedText | null
  product_count: number
  readings: Readings
}

/** Asks for places by today's or former names. */
export function placeQuery(q: string, take: number, strategy: "all" | "last"): SearchTypes.SearchQuery {
  return {
    entity: PLACE_INDEX,
    fields: ["place", "slug", "name", "name_en"],
    filters: { q },
    pagination: { take, order: { _score: "DESC", rank: "DESC" } },
    search_options: { match_strategy: strategy, count: "none" },
  }
}

/** The places in the answer to `placeQuery` that have goods to show, as counted by `COUNT_GOODS`. */
export function placesIn(
  found: SearchTypes.SearchResult | undefined,
  counted: SearchTypes.SearchResult | undefined,
  typed: string,
  options: { prefix: boolean },
): FoundPlace[] {
  const places = (found?.hits ?? []).map(({ document }) => document as unknown as PlaceName)
  const names = places.flatMap(({ name, name_en, slug }) => [name, name_en, ...formerNames(slug)])
  const readings = readingsOf(typed, found ?? {}, names, options)
  return places
    .map(({ place, slug, name, name_en }) => ({
      place,
      slug,
      name: { vi: name, en: name_en },
      formerly: isMatched([...labelOf(name, readings), ...labelOf(name_en, readings)])
        ? null
        : nameAskedFor(formerNames(slug), readings),
      product_count: goodsWith(counted, place, slug),
      readings,
    }))
    .filter(({ product_count }) => product_count > 0)
}

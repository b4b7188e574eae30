import type { LocalizedText } from "@cho-ocop/contracts"
import { namesIt, tokenise } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { goodsWith } from "./count-goods.ts"
import { textsUnderstood } from "./found-text.ts"
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
}

/** Other words for a thing are no names of a place, so more is asked for than is shown. */
const ASKED = 20

/** Asks for places by today's or former names. */
export function placeQuery(q: string, strategy: "all" | "last"): SearchTypes.SearchQuery {
  return {
    entity: PLACE_INDEX,
    fields: ["place", "slug", "name", "name_en"],
    filters: { q },
    pagination: { take: ASKED, order: { _score: "DESC", rank: "DESC" } },
    search_options: { match_strategy: strategy, count: "none" },
  }
}

/**
 * Of the places in the answer to `placeQuery` those whose name says what was typed and that have goods to show, as
 * counted by `COUNT_GOODS`.
 */
export function placesIn(
  found: SearchTypes.SearchResult | undefined,
  counted: SearchTypes.SearchResult | undefined,
  typed: string,
  options: { prefix: boolean },
): FoundPlace[] {
  const texts = textsUnderstood(typed, found)
  return (found?.hits ?? []).flatMap(({ document }) => {
    const { place, slug, name, name_en } = document as unknown as PlaceName
    const named = (one: string) => texts.some((text) => isNamed(one, text, options))
    const today = [name, name_en].some(named)
    const former = today ? undefined : formerNames(slug).find(named)
    const product_count = goodsWith(counted, place, slug)
    if (product_count === 0 || (!today && former === undefined)) return []
    const formerly = former === undefined ? null : { vi: former, en: null }
    return [{ place, slug, name: { vi: name, en: name_en }, formerly, product_count }]
  })
}

/**
 * A single word names a place that begins with it, or is called so where the typing is over: "bộ" and "nam" end the
 * names of regions and are goods.
 */
function isNamed(place: string, text: string, { prefix }: { prefix: boolean }): boolean {
  if (tokenise(text).length > 1) return namesIt(place, text, "anywhere", { prefix })
  return namesIt(place, text, "first", { prefix }) && (prefix || namesIt(text, place, "first", { prefix }))
}

import { RELATED_PER_KIND_MAX, type Related } from "@cho-ocop/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import { COUNT_GOODS } from "./count-goods.ts"
import { placeQuery, placesIn } from "./find-places.ts"
import { producerQuery, producersIn } from "./find-producers.ts"
import { storiesIn, storyQuery } from "./find-stories.ts"

/** Asks for the pages beside a list of goods: producers, places and stories. */
export function relatedQueries(q: string): SearchTypes.SearchQuery[] {
  return [
    producerQuery(q, RELATED_PER_KIND_MAX, "all"),
    placeQuery(q, "all"),
    storyQuery(q, RELATED_PER_KIND_MAX),
    COUNT_GOODS,
  ]
}

/** The pages in the answers to `relatedQueries`; `undefined` where there are none. */
export function relatedOf(q: string, answers: readonly SearchTypes.SearchResult[]): Related | undefined {
  const [producers, places, stories, counted] = answers
  const related = {
    producers: producersIn(producers),
    places: placesIn(places, counted, q, { prefix: false })
      .slice(0, RELATED_PER_KIND_MAX)
      .map(({ name, ...place }) => place),
    stories: storiesIn(stories, q),
  }
  return Object.values(related).some((found) => found.length > 0) ? related : undefined
}

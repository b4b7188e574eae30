import { type CatalogueQuery, FACETS, type Locale } from "@cho-ocop/contracts"
import { textsOf } from "../i18n/texts.ts"
import { pathOf } from "../paths.ts"
import { provinceName } from "../places/place-names.ts"
import { withoutValue, writeCatalogueQuery } from "./catalogue-query.ts"
import { facetLabel } from "./facet-labels.ts"

/** One chosen condition and the address of the list without it. */
export interface Chip {
  label: string
  href: string
}

/** `producerName` is the name behind `query.producer`, where it is known. */
export function chipsOf(query: CatalogueQuery, locale: Locale, producerName?: string): Chip[] {
  const href = (changed: Partial<CatalogueQuery>) => listPath(changed, locale)
  const chips = FACETS.flatMap((facet) =>
    query[facet].map((value) => ({
      label: facetLabel(facet, String(value), locale),
      href: href(withoutValue(query, facet, String(value))),
    })),
  )
  if (query.q) chips.unshift({ label: query.q, href: href({ ...query, q: undefined, page: 1 }) })
  if (query.producer)
    chips.push({
      label: producerName ?? query.producer,
      href: href({ ...query, producer: undefined, page: 1 }),
    })
  if (query.near)
    chips.push({
      label: textsOf(locale).list.nearPlace(provinceName(query.near, locale)),
      href: href({ ...query, near: undefined, page: 1 }),
    })
  return chips
}

/** The address of a list. */
export function listPath(query: Partial<CatalogueQuery>, locale: Locale): string {
  const parameters = writeCatalogueQuery(query).toString()
  const path = pathOf("products", locale)
  return parameters ? `${path}?${parameters}` : path
}

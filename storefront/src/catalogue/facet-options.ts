import {
  Availability,
  type CataloguePage,
  type CatalogueQuery,
  type Facet,
  type Locale,
  PriceRange,
} from "@cho-ocop/contracts"
import { productGroups, regions } from "@cho-ocop/ocop"
import { facetLabel } from "./facet-labels.ts"

export interface FacetOption {
  value: string
  label: string
  count: number
  isChosen: boolean
}

const FIXED_ORDER: Partial<Record<Facet, readonly string[]>> = {
  region: regions.map(({ slug }) => slug),
  star: ["5", "4", "3"],
  validity: ["valid", "not_confirmed", "expired", "revoked", "none"],
  group: productGroups.map(({ slug }) => slug),
  price: PriceRange.options,
  availability: Availability.options,
}

/** The values a shopper may choose of one facet: those with goods, and those chosen already. */
export function facetOptions(
  facet: Facet,
  query: CatalogueQuery,
  facets: CataloguePage["facets"],
  locale: Locale,
): FacetOption[] {
  const chosen = new Set(query[facet].map(String))
  const counts = new Map(facets[facet].map(({ value, count }) => [value, count]))
  const values = [...new Set([...counts.keys(), ...chosen])]
  return values
    .map((value) => ({
      value,
      label: facetLabel(facet, value, locale),
      count: counts.get(value) ?? 0,
      isChosen: chosen.has(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort(byOrderOf(facet))
}

function byOrderOf(facet: Facet) {
  const order = FIXED_ORDER[facet]
  return (a: FacetOption, b: FacetOption) =>
    order
      ? order.indexOf(a.value) - order.indexOf(b.value)
      : b.count - a.count || a.label.localeCompare(b.label, "vi")
}

import { type Facet, type Locale, Validity } from "@cho-ocop/contracts"
import { groupBySlug, provinceBySlug, regionBySlug, setByNumber } from "@cho-ocop/ocop"
import { textsOf } from "../i18n/texts.ts"

/** What a facet's value is called; an unknown value is shown as it stands in the address. */
export function facetLabel(facet: Facet, value: string, locale: Locale): string {
  const { list } = textsOf(locale)
  if (facet === "star") return list.stars(Number(value))
  if (facet === "validity") {
    const validity = Validity.safeParse(value)
    return validity.success ? list.validities[validity.data] : value
  }
  return LOOKUPS[facet](value)?.name[locale] ?? value
}

const LOOKUPS = {
  region: regionBySlug,
  province: provinceBySlug,
  group: groupBySlug,
  set: (value: string) => setByNumber(Number(value)),
}

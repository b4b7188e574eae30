import { Availability, type Facet, type Locale, PriceRange, Validity, VendorKind } from "@cho-ocop/contracts"
import { formatDong, groupBySlug, provinceBySlug, regionBySlug, setByNumber } from "@cho-ocop/ocop"
import type { z } from "zod"
import { textsOf } from "../i18n/texts.ts"

/** What a facet's value is called; an unknown value is shown as it stands in the address. */
export function facetLabel(facet: Facet, value: string, locale: Locale): string {
  return LABELS[facet](value, locale) ?? value
}

type LabelOf = (value: string, locale: Locale) => string | undefined

const LABELS: Record<Facet, LabelOf> = {
  region: (slug, locale) => regionBySlug(slug)?.name[locale],
  province: (slug, locale) => provinceBySlug(slug)?.name[locale],
  star: (star, locale) => textsOf(locale).list.stars(Number(star)),
  group: (slug, locale) => groupBySlug(slug)?.name[locale],
  set: (number, locale) => setByNumber(Number(number))?.name[locale],
  validity: oneOf(Validity, (locale) => textsOf(locale).list.validities),
  price: priceLabel,
  kind: oneOf(VendorKind, (locale) => textsOf(locale).producers.kinds),
  availability: oneOf(Availability, (locale) => textsOf(locale).list.availabilities),
}

function oneOf<Value extends string>(
  values: z.ZodType<Value>,
  names: (locale: Locale) => Record<Value, string>,
): LabelOf {
  return (value, locale) => {
    const known = values.safeParse(value)
    return known.success ? names(locale)[known.data] : undefined
  }
}

function priceLabel(value: string, locale: Locale): string | undefined {
  const range = PriceRange.safeParse(value)
  if (!range.success) return undefined
  const { list } = textsOf(locale)
  const [from = 0, below = 0] = range.data.split("-").map(Number)
  if (below === 0) return list.priceFrom(formatDong(from, locale))
  if (from === 0) return list.priceBelow(formatDong(below, locale))
  return list.priceBetween(formatDong(from, locale), formatDong(below, locale))
}

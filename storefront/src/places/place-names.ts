import type { Locale } from "@cho-ocop/contracts"
import { provinceBySlug, regionBySlug } from "@cho-ocop/ocop"

/** The name of a province by its slug; the slug itself where it is unknown. */
export function provinceName(slug: string, locale: Locale): string {
  return provinceBySlug(slug)?.name[locale] ?? slug
}

/** The name of a region by its slug; the slug itself where it is unknown. */
export function regionName(slug: string, locale: Locale): string {
  return regionBySlug(slug)?.name[locale] ?? slug
}

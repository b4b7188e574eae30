import { type Province, provinceBySlug, provinces, regions } from "@cho-ocop/ocop"
import { formerPlaces } from "@cho-ocop/search"

/** Name of the search index of places. */
export const PLACE_INDEX = "place"

/** Every place that has goods of its own to show: the regions and the provinces, by today's names and earlier ones. */
export function placeDocuments() {
  return [
    ...regions.map(({ slug, name }) => placeDocument("region", slug, name)),
    ...provinces.map((province) => ({
      ...placeDocument("province", province.slug, province.name),
      former_provinces: formerPlaces(province).provinces,
      former_districts: formerPlaces(province).districts,
    })),
  ]
}

/** What the province was called, or its districts were, before 2025-07-01: the provinces first. */
export function formerNames(provinceSlug: string): string[] {
  const province = provinceBySlug(provinceSlug)
  if (!province) return []
  const { provinces, districts } = formerPlaces(province)
  return [...provinces, ...districts]
}

function placeDocument(place: "region" | "province", slug: string, name: Province["name"]) {
  return {
    id: `${place}_${slug}`,
    name: name.vi,
    name_en: name.en,
    former_provinces: [] as string[],
    former_districts: [] as string[],
    place,
    slug,
    /** A province is meant more often than its region. */
    rank: place === "province" ? 1 : 0,
  }
}

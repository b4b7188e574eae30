import { provinces, slugify } from "@cho-ocop/ocop"

const TODAY = new Map(
  provinces.flatMap(({ slug, formerNames }) => formerNames.map((name) => [slugify(name), slug] as const)),
)

/** Today's slug of a province known by the slug of a name from before July 2025, such as `ha-giang`. */
export function renamedProvince(formerSlug: string): string | undefined {
  return TODAY.get(formerSlug)
}

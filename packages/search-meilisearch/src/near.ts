import type { SearchTypes } from "@medusajs/framework/types"
import { type Condition, within } from "./conditions.ts"
import { refuse } from "./errors.ts"
import { type Field, fieldAt } from "./fields.ts"
import { IDENTIFIER } from "./options.ts"

/**
 * `search_options.provider_options.meilisearch.near`: only documents within `radius` metres of a point, the nearest
 * first where `sort` says so. Documents without a location are not near anything.
 */
export interface Near {
  field: string
  lat: number
  lng: number
  radius?: number
  sort?: boolean
}

/** What a search asks about distance. */
export function nearby(
  options: SearchTypes.SearchOptions["provider_options"],
  fields: ReadonlyMap<string, Field>,
): { within?: Condition; sort?: string[] } {
  const near = options?.[IDENTIFIER]?.near
  if (near === undefined) return {}
  const { field, lat, lng, radius, sort } = near as Record<keyof Near, unknown>
  const place = fieldAt(fields, String(field))
  if (place.kind !== "geo") refuse(`The field "${place.path}" is no location.`)
  if (!isNumber(lat, 90) || !isNumber(lng, 180))
    return refuse('The option "near" needs a latitude and a longitude.')
  if (radius !== undefined && !(isNumber(radius, EARTH_ROUND) && radius > 0)) {
    return refuse('The "radius" of "near" is a number of metres.')
  }
  return {
    // A location is a field that the server says never exists; wherever it is, it is somewhere on Earth.
    within: within(lat, lng, radius === undefined ? EARTH_ROUND / 2 : radius),
    ...(sort === true && { sort: [`_geoPoint(${lat}, ${lng}):asc`] }),
  }
}

const EARTH_ROUND = 40_075_000

function isNumber(value: unknown, limit: number): value is number {
  return typeof value === "number" && Math.abs(value) <= limit
}

import type { SearchTypes } from "@medusajs/framework/types"
import { type Condition, within } from "./conditions.ts"
import { refuse } from "./errors.ts"
import { type Field, fieldAt } from "./fields.ts"

/** Restricts a search to the surroundings of a point, or orders it by distance: `provider_options.geo`. */
export interface GeoOptions {
  field: string
  lat: number
  lng: number
  /** Metres around the point. */
  within_m?: number
  /** Nearest first. */
  sort?: boolean
}

interface Geo {
  within?: Condition
  sort?: string[]
}

/** What a search asks about distance. */
export function geoOf({ provider_options: given }: SearchTypes.SearchOptions, fields: ReadonlyMap<string, Field>): Geo {
  if (!given?.["geo"]) return {}
  const { field, lat, lng, within_m: metres, sort } = given["geo"] as Partial<GeoOptions>
  if (fieldAt(fields, String(field)).kind !== "geo") return refuse(`"${field}" is no place.`)
  if (typeof lat !== "number" || typeof lng !== "number" || Math.abs(lat) > 90 || !(Math.abs(lng) <= 180)) {
    return refuse("A place is { lat, lng } in degrees.")
  }
  return {
    ...(metres !== undefined && { within: within(lat, lng, Number(metres)) }),
    ...(sort && { sort: [`_geoPoint(${lat}, ${lng}):asc`] }),
  }
}

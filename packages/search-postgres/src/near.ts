import { invalid } from "./errors.ts"
import { fieldNamed, type Schema } from "./schema.ts"
import { name, raw, type Sql, sql } from "./sql.ts"

/**
 * `search_options.provider_options[identifier].near`: only documents within `radius` metres of a point, the nearest
 * first where `sort` says so. Documents without a location are not near anything.
 */
export interface Near {
  field: string
  lat: number
  lng: number
  radius?: number
  sort?: boolean
}

const EARTH_RADIUS = 6_371_000

/** Reads the option; anything but a point on the globe is refused. */
export function nearOption(options: Record<string, unknown> | undefined): Near | undefined {
  if (options?.near === undefined) return undefined
  const { field, lat, lng, radius, sort } = options.near as Record<string, unknown>
  if (typeof field !== "string" || !isNumber(lat, 90) || !isNumber(lng, 180)) {
    return invalid('The option "near" needs a field, a latitude and a longitude.')
  }
  if (radius !== undefined && !(isNumber(radius, 4 * EARTH_RADIUS) && radius > 0)) {
    return invalid('The "radius" of "near" is a number of metres.')
  }
  return { field, lat, lng, ...(radius === undefined ? {} : { radius }), sort: sort === true }
}

function isNumber(value: unknown, limit: number): value is number {
  return typeof value === "number" && Math.abs(value) <= limit
}

/** Metres along a great circle. */
export function distance(near: Near, schema: Schema): Sql {
  const column = locationColumn(near, schema)
  const latitude = sql`radians(${column}[0])`
  return sql`(2 * ${EARTH_RADIUS} * asin(least(1, sqrt(
    power(sin((${latitude} - radians(${near.lat})) / 2), 2)
    + cos(radians(${near.lat})) * cos(${latitude}) * power(sin((radians(${column}[1]) - radians(${near.lng})) / 2), 2)))))`
}

/** Within the radius; a box of latitudes first, which the index answers. */
export function within(near: Near, schema: Schema): Sql {
  const column = locationColumn(near, schema)
  if (near.radius === undefined) return sql`${column} IS NOT NULL`
  const degrees = (near.radius / EARTH_RADIUS) * (180 / Math.PI)
  return sql`(${column} <@ box(point(${near.lat - degrees}, -180), point(${near.lat + degrees}, 180))
    AND ${distance(near, schema)} <= ${near.radius})`
}

function locationColumn(near: Near, schema: Schema): Sql {
  const field = fieldNamed(schema, near.field)
  if (field.type !== "point") return raw(invalid(`The field "${near.field}" is no location.`))
  return name(field.column)
}

const POINTS_PER_MM = 72 / 25.4

/** Millimetres in the unit of PDF. */
export function points(millimetres: number): number {
  return millimetres * POINTS_PER_MM
}

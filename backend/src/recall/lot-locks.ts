/** Whoever packs from a lot or calls it back holds its lock: no order gets goods of a lot and misses its recall. */
export function lotLocks(lotIds: readonly string[]): string[] {
  return [...new Set(lotIds)].toSorted().map((id) => `lot:${id}`)
}

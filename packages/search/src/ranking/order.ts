/** Sorts by score, best first; equal scores by id, so that the order never changes between two requests. */
export function byScoreThenId(a: Scored, b: Scored): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

export interface Scored {
  id: string
  score: number
}

/** Compares documents field by field; those without a value stand last. */
export function compareBy<Document>(
  order: readonly (readonly [path: string, direction: string])[],
  read: (document: Document, path: string) => unknown,
): (a: Document, b: Document) => number {
  return (first, second) => {
    for (const [path, direction] of order) {
      const [a, b] = [read(first, path), read(second, path)] as (string | number | null | undefined)[]
      if (a === b) continue
      if (a === undefined || a === null) return 1
      if (b === undefined || b === null) return -1
      return (a < b ? -1 : 1) * (direction === "DESC" ? -1 : 1)
    }
    return 0
  }
}

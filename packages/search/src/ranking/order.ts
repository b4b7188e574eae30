/** Sorts by score, best first; equal scores by id, so that the order never changes between two requests. */
export function byScoreThenId(a: Scored, b: Scored): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

export interface Scored {
  id: string
  score: number
}

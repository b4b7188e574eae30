/** How well a product answers a need, as a person judged it. */
export type Grade = "exact" | "substitute" | "complement" | "irrelevant"

/** As in the Shopping Queries Data Set (Reddy et al. 2022), whose grades these are. */
const GAINS: Record<Grade, number> = { exact: 1, substitute: 0.1, complement: 0.01, irrelevant: 0 }

/** Judged products of one need by id; whatever is missing is irrelevant. */
export type Grades = ReadonlyMap<string, Grade>

/**
 * Normalised discounted cumulative gain of the first `depth` results, 0 to 1: 1 where no other order of the judged
 * products were better. Gains: exact 1, substitute 0.1, complement 0.01.
 */
export function ndcg(results: readonly string[], grades: Grades, depth: number): number {
  const gains = results.slice(0, depth).map((id) => GAINS[grades.get(id) ?? "irrelevant"])
  const ideal = [...grades.values()].map((grade) => GAINS[grade]).sort((a, b) => b - a)
  const best = discounted(ideal.slice(0, depth))
  return best === 0 ? 0 : discounted(gains) / best
}

/** Share of the exact products among the first `depth` results; of `depth` of them where there are more. */
export function recall(results: readonly string[], grades: Grades, depth: number): number {
  const exact = [...grades].filter(([, grade]) => grade === "exact").map(([id]) => id)
  if (exact.length === 0) return 1
  const shown = new Set(results.slice(0, depth))
  return exact.filter((id) => shown.has(id)).length / Math.min(exact.length, depth)
}

/** Share of the first `depth` results that two lists have in common. */
export function overlap(first: readonly string[], second: readonly string[], depth: number): number {
  const a = first.slice(0, depth)
  const b = new Set(second.slice(0, depth))
  if (a.length === 0 && b.size === 0) return 1
  return a.filter((id) => b.has(id)).length / Math.max(a.length, b.size)
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((total, gain, index) => total + gain / Math.log2(index + 2), 0)
}

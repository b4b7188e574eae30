import type { Criterion } from "./rubric.ts"

/** The three parts and what each counts for at most (Decision 26/2026/QĐ-TTg, article 3 clause 1). */
export const PARTS = {
  A: { points: 40, name: { vi: "Sản phẩm và cộng đồng", en: "Product and community" } },
  B: { points: 25, name: { vi: "Tiếp thị", en: "Marketing" } },
  C: { points: 35, name: { vi: "Chất lượng", en: "Quality" } },
} as const

/** The least points for a star; its minimums have to be reached too (Decision 26/2026/QĐ-TTg, article 3 clause 3). */
export const STAR_POINTS = { 3: 50, 4: 70, 5: 90 } as const

/** The most a criterion gives. */
export function maximumOf({ levels }: Criterion): number {
  return Math.max(...levels.map(({ points }) => points))
}

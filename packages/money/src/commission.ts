import type { VietnameseDate } from "@cho-ocop/ocop"

/** Whose sales a rule is for: one vendor's, one product group's (slug), or all others. */
export type CommissionScope =
  | { kind: "vendor"; vendor_id: string }
  | { kind: "group"; group: string }
  | { kind: "default" }

/** What the market asks of a sale, from a Vietnamese date on. */
export interface CommissionRule {
  id: string
  scope: CommissionScope
  /** Hundredths of a percent of the goods after discounts: 500 are 5 %. */
  basis_points: number
  /** Least and most of one order, đồng; the goods themselves are always the most. */
  min: number | null
  max: number | null
  /** First day. */
  from: VietnameseDate
  /** Last day; null while no end is set. */
  until: VietnameseDate | null
}

/** Goods of one order, after discounts. */
export interface SoldLine {
  /** Whole đồng, not negative. */
  amount: number
  /** Slug of the product's group; null where it has none. */
  group: string | null
}

/** A commission as it is frozen with the sale: one part for each rule that had goods to count. */
export interface Commission {
  /** Whole đồng. */
  amount: number
  parts: CommissionPart[]
}

export interface CommissionPart {
  rule_id: string
  basis_points: number
  min: number | null
  max: number | null
  /** The goods it is taken from, đồng after discounts. */
  goods: number
  /** Whole đồng. */
  amount: number
}

interface Sale {
  vendor_id: string
  /** The day it was placed, in Vietnam. */
  on: VietnameseDate
  lines: readonly SoldLine[]
}

/** What the market earns from one vendor's order. Goods that no rule is for are free of commission. */
export function commissionOf(rules: readonly CommissionRule[], { vendor_id, on, lines }: Sale): Commission {
  const goods = new Map<CommissionRule, number>()
  for (const { amount, group } of lines) {
    const rule = ruleFor(rules, { vendor_id, group, on })
    if (rule) goods.set(rule, (goods.get(rule) ?? 0) + amount)
  }
  const parts = [...goods].map(([rule, amount]) => partOf(rule, amount))
  return { amount: parts.reduce((sum, part) => sum + part.amount, 0), parts }
}

const NEAREST_FIRST: readonly CommissionScope["kind"][] = ["vendor", "group", "default"]

/** The rule that counts: the vendor's before the group's before the default; of equals the one that began last. */
export function ruleFor(
  rules: readonly CommissionRule[],
  sale: { vendor_id: string; group: string | null; on: VietnameseDate },
): CommissionRule | undefined {
  const inForce = rules.filter(
    (rule) =>
      rule.from <= sale.on && (rule.until === null || sale.on <= rule.until) && isFor(rule.scope, sale),
  )
  return inForce.toSorted(
    (a, b) =>
      NEAREST_FIRST.indexOf(a.scope.kind) - NEAREST_FIRST.indexOf(b.scope.kind) || (a.from < b.from ? 1 : -1),
  )[0]
}

function isFor(scope: CommissionScope, sale: { vendor_id: string; group: string | null }): boolean {
  if (scope.kind === "vendor") return scope.vendor_id === sale.vendor_id
  if (scope.kind === "group") return scope.group === sale.group
  return true
}

function partOf({ id, basis_points, min, max }: CommissionRule, goods: number): CommissionPart {
  const asked = shareOf(goods, basis_points)
  const amount = Math.min(goods, max ?? goods, Math.max(min ?? 0, asked))
  return { rule_id: id, basis_points, min, max, goods, amount }
}

const ALL = 10_000n

/** So many basis points of an amount, to the nearest đồng, half a đồng up. */
export function shareOf(amount: number, basisPoints: number): number {
  return Number((BigInt(amount) * BigInt(basisPoints) * 2n + ALL) / (ALL * 2n))
}

import type { LedgerLine } from "@cho-ocop/contracts"

/** The lines of one order; `order` is null for those of none. Đồng. */
export interface EntryGroup {
  order: LedgerLine["order"]
  lines: LedgerLine[]
  sum: number
}

/** Lines by order, the order that moved last first; those of no order come before all. */
export function entryGroups(lines: readonly LedgerLine[]): EntryGroup[] {
  const groups = Map.groupBy(lines.toReversed(), ({ order }) => order?.id ?? null)
  return [...groups]
    .map(([, ofGroup]) => ({
      order: ofGroup[0]?.order ?? null,
      lines: ofGroup.toReversed(),
      sum: ofGroup.reduce((sum, { amount }) => sum + amount, 0),
    }))
    .toSorted((a, b) => Number(a.order !== null) - Number(b.order !== null))
}

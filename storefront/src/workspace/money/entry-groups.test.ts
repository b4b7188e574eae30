import type { LedgerLine } from "@cho-ocop/contracts"
import { describe, expect, it } from "vitest"
import { workspaceMoneyEn } from "../../i18n/workspace-money.en.ts"
import { entryGroups } from "./entry-groups.ts"
import { lineText } from "./line-text.ts"

const line = (said: Partial<LedgerLine>): LedgerLine => ({
  id: "l",
  at: "2026-11-22T03:00:00.000Z",
  kind: "sale",
  amount: 0,
  balance: 0,
  order: null,
  tax: null,
  is_cash: false,
  reason: null,
  ...said,
})
const order = (number: string) => ({ id: number, number })

describe("the lines of a month", () => {
  it("stand together by order, the newest first, after payouts and corrections", () => {
    const groups = entryGroups([
      line({ order: order("OC-1"), amount: 100 }),
      line({ order: order("OC-2"), amount: 300 }),
      line({ order: order("OC-2"), amount: -30 }),
      line({ kind: "payout", amount: -50 }),
    ])
    expect(groups.map(({ order, sum }) => [order?.number ?? null, sum])).toEqual([
      [null, -50],
      ["OC-2", 270],
      ["OC-1", 100],
    ])
    expect(groups[1]?.lines.map(({ amount }) => amount)).toEqual([300, -30])
  })

  it("say which tax it was, whose cash, and why something was corrected", () => {
    const text = (said: Partial<LedgerLine>) => lineText(line(said), workspaceMoneyEn)
    expect(text({ kind: "withholding", tax: "pit" })).toBe("Personal income tax withheld")
    expect(text({ kind: "payout", is_cash: true, amount: -5 })).toBe("Cash you collected")
    expect(text({ kind: "payout", is_cash: true, amount: 5 })).toBe("Cash you gave back")
    expect(text({ kind: "correction", reason: "wrong name" })).toBe("Correction: wrong name")
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CommissionRule, commissionOf } from "./commission.ts"

const rule = (id: string, said: Partial<CommissionRule>): CommissionRule => ({
  id,
  scope: { kind: "default" },
  basis_points: 500,
  min: null,
  max: null,
  from: "2026-01-01",
  until: null,
  ...said,
})
const everyday = rule("everyday", {})
const tea = rule("tea", { scope: { kind: "group", group: "do-uong" }, basis_points: 300 })
const lan = rule("lan", { scope: { kind: "vendor", vendor_id: "lan" }, basis_points: 100 })

const sale = (vendor_id: string, lines: [number, string | null][], on = "2026-11-22") => ({
  vendor_id,
  on,
  lines: lines.map(([amount, group]) => ({ amount, group })),
})
const asked = (rules: CommissionRule[], ...said: Parameters<typeof sale>) =>
  commissionOf(rules, sale(...said)).amount

describe("the market's commission", () => {
  it("follows the vendor's own rule before its product group's, and that before the everyday one", () => {
    const rules = [everyday, tea, lan]
    expect(asked(rules, "lan", [[100_000, "do-uong"]])).toBe(1000)
    expect(asked(rules, "minh", [[100_000, "do-uong"]])).toBe(3000)
    expect(asked(rules, "minh", [[100_000, "thuc-pham"]])).toBe(5000)
  })

  it("counts each product group of an order by its own rule, and freezes each", () => {
    const frozen = commissionOf(
      [everyday, tea],
      sale("minh", [
        [100_000, "do-uong"],
        [50_000, null],
        [10_000, "do-uong"],
      ]),
    )
    expect(frozen).toEqual({
      amount: 5800,
      parts: [
        { rule_id: "tea", basis_points: 300, min: null, max: null, goods: 110_000, amount: 3300 },
        { rule_id: "everyday", basis_points: 500, min: null, max: null, goods: 50_000, amount: 2500 },
      ],
    })
  })

  it("changes with the day: both ends of a rule count, and the newest of two in force", () => {
    const autumn = rule("autumn", { basis_points: 200, from: "2026-09-01", until: "2026-11-22" })
    expect(asked([everyday, autumn], "minh", [[100_000, null]], "2026-08-31")).toBe(5000)
    expect(asked([autumn, everyday], "minh", [[100_000, null]], "2026-09-01")).toBe(2000)
    expect(asked([everyday, autumn], "minh", [[100_000, null]], "2026-11-22")).toBe(2000)
    expect(asked([everyday, autumn], "minh", [[100_000, null]], "2026-11-23")).toBe(5000)
    expect(asked([everyday], "minh", [[100_000, null]], "2025-12-31")).toBe(0)
  })

  it("keeps to its least and its most, and never asks more than the goods are worth", () => {
    const bounded = rule("bounded", { min: 5000, max: 20_000 })
    expect(asked([bounded], "minh", [[60_000, null]])).toBe(5000)
    expect(asked([bounded], "minh", [[200_000, null]])).toBe(10_000)
    expect(asked([bounded], "minh", [[2_000_000, null]])).toBe(20_000)
    expect(asked([bounded], "minh", [[3000, null]])).toBe(3000)
    expect(asked([bounded], "minh", [[0, null]])).toBe(0)
  })

  it("is whole đồng between nothing and the goods, whatever the rules", () => {
    const dong = fc.integer({ min: 0, max: 1_000_000_000 })
    const bound = fc.option(dong, { nil: null })
    const anyRule = fc.record({
      id: fc.string(),
      scope: fc.constantFrom(everyday.scope, tea.scope, lan.scope),
      basis_points: fc.integer({ min: 0, max: 10_000 }),
      min: bound,
      max: bound,
      from: fc.constantFrom("2026-01-01", "2026-06-01"),
      until: fc.constantFrom(null, "2026-12-31"),
    })
    const line = fc.record({ amount: dong, group: fc.constantFrom(null, "do-uong", "thuc-pham") })
    fc.assert(
      fc.property(fc.array(anyRule), fc.array(line), (rules, lines) => {
        const { amount, parts } = commissionOf(rules, { vendor_id: "lan", on: "2026-11-22", lines })
        expect(Number.isSafeInteger(amount)).toBe(true)
        expect(amount).toBeGreaterThanOrEqual(0)
        for (const part of parts)
          expect(part.amount).toBeLessThanOrEqual(Math.min(part.goods, part.max ?? part.goods))
      }),
      { numRuns: 1000 },
    )
  })
})

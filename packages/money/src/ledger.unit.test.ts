import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { entriesOf, type Movement, type OrderEntry, type SoldOrder } from "./ledger.ts"

const salt: SoldOrder = {
  amount: 330_000,
  goods: 300_000,
  services: 0,
  promotion: 0,
  commission: 15_000,
  vendor_kind: "cooperative",
  is_cash: false,
}
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 3, minute))
const paid = (amount: number, minute = 0, id = "cap"): Movement => ({
  kind: "capture",
  id,
  amount,
  at: at(minute),
})
const back = (amount: number, minute: number): Movement => ({
  kind: "refund",
  id: `ref${minute}`,
  amount,
  at: at(minute),
})
const told = (entries: OrderEntry[]) =>
  entries.map(({ kind, reference, amount }) => `${kind} ${reference} ${amount}`)
const sum = (entries: OrderEntry[]) => entries.reduce((total, { amount }) => total + amount, 0)

describe("what a vendor is owed for an order", () => {
  it("is nothing before it is paid", () => {
    expect(entriesOf(salt, [])).toEqual([])
  })

  it("is goods and shipping without the commission", () => {
    const entries = entriesOf(salt, [paid(330_000)])
    expect(told(entries)).toEqual(["sale cap 300000", "shipping cap 30000", "commission cap -15000"])
    expect(sum(entries)).toBe(315_000)
  })

  it("is less by a household's tax, told apart", () => {
    const entries = entriesOf({ ...salt, vendor_kind: "household" }, [paid(330_000)])
    expect(told(entries).slice(3)).toEqual(["withholding vat:cap -3000", "withholding pit:cap -1500"])
    expect(entries[3]?.data).toEqual({ tax: "vat", base: 300_000 })
  })

  it("is more by a discount that the platform bears", () => {
    expect(sum(entriesOf({ ...salt, promotion: 20_000 }, [paid(330_000)]))).toBe(335_000)
  })

  it("is minus commission where the vendor's own carrier took the cash", () => {
    const entries = entriesOf({ ...salt, is_cash: true }, [paid(330_000)])
    expect(told(entries)).toContain("payout cash:cap -330000")
    expect(sum(entries)).toBe(-15_000)
  })

  it("follows what comes back: a third of the goods takes a third of commission and tax along", () => {
    const entries = entriesOf({ ...salt, vendor_kind: "household" }, [paid(330_000), back(100_000, 5)])
    expect(told(entries).slice(5)).toEqual([
      "refund ref5 -100000",
      "commission ref5 5000",
      "withholding vat:ref5 1000",
      "withholding pit:ref5 500",
    ])
  })

  it("keeps the commission where only shipping is given back after the goods", () => {
    const entries = entriesOf(salt, [paid(330_000), back(300_000, 1), back(30_000, 2)])
    expect(sum(entries)).toBe(0)
    expect(told(entries).slice(-1)).toEqual(["refund ref2 -30000"])
  })

  it("tells the same lines whatever order the movements are read in", () => {
    const movements = [paid(330_000), back(1, 1), back(77_777, 2)]
    expect(entriesOf(salt, movements.toReversed())).toEqual(entriesOf(salt, movements))
  })

  it("adds nothing to lines that stand when more moves", () => {
    const before = entriesOf(salt, [paid(100_001), back(5, 1)])
    expect(
      entriesOf(salt, [paid(100_001), back(5, 1), paid(229_999, 2, "rest")]).slice(0, before.length),
    ).toEqual(before)
  })

  it("is nothing once everything is given back, however the payment and the refunds were cut", () => {
    const dong = fc.integer({ min: 0, max: 300_000_000 })
    const pieces = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.tuple(dong, dong, dong).filter((parts) => parts.some((part) => part > 20)),
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), dong),
        fc.constantFrom("household", "cooperative"),
        fc.boolean(),
        fc.tuple(pieces, pieces),
        ([goods, services, shipping], [rate, promotion], vendor_kind, is_cash, [captures, refunds]) => {
          const amount = goods + services + shipping
          const commission = Math.floor((goods + services) * rate)
          const order = { amount, goods, services, promotion, commission, vendor_kind, is_cash }
          const cut = (weights: number[], make: (amount: number, index: number) => Movement) => {
            const whole = weights.reduce((all, weight) => all + weight, 0)
            const parts = weights.map((weight) => Math.floor((amount * weight) / whole))
            const rest = amount - parts.reduce((all, part) => all + part, 0)
            return [...parts, rest].map(make).filter((movement) => movement.amount > 0)
          }
          const payments = cut(captures, (part, index) => paid(part, index, `cap${index}`))
          const entries = entriesOf(order, payments)
          const of = (kind: string) => sum(entries.filter((entry) => entry.kind === kind))
          expect(of("sale") + of("shipping")).toBe(amount)
          expect(of("shipping")).toBe(shipping)
          expect(of("commission")).toBe(0 - commission)
          expect(of("promotion")).toBe(promotion)
          expect(entries.filter(({ kind, amount: part }) => kind === "sale" && part < 0)).toEqual([])
          const all = entriesOf(order, [
            ...payments,
            ...cut(refunds, (part, index) => back(part, 30 + index)),
          ])
          const left = goods + services === 0 ? promotion - commission : 0
          expect(sum(all)).toBe(left)
        },
      ),
      { numRuns: 500 },
    )
  }, 30_000)
})

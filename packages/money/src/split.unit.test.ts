import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { portionOf, splitByLargestRemainder } from "./split.ts"

const dong = fc.integer({ min: 0, max: 5_000_000_000 })

describe("sharing an amount out", () => {
  it("gives the đồng that is left to whoever is owed most of it", () => {
    expect(splitByLargestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33])
    expect(splitByLargestRemainder([50_000, 30_000, 20_001], 10_000)).toEqual([5000, 3000, 2000])
  })

  it("counts fractions of a đồng, as percent discounts leave them", () => {
    expect(splitByLargestRemainder([1_504_294.4, 700_000.6], 2_204_295)).toEqual([1_504_294, 700_001])
  })

  it("loses no đồng and gives nobody one too many", () => {
    fc.assert(
      fc.property(fc.array(dong, { minLength: 1, maxLength: 12 }), dong, (parts, total) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        fc.pre(whole > 0)
        const shares = splitByLargestRemainder(parts, total)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
        for (const [index, share] of shares.entries()) {
          const exact = BigInt(parts[index] ?? 0) * BigInt(total)
          const given = BigInt(share) * BigInt(whole)
          expect(given - exact < BigInt(whole) && exact - given < BigInt(whole)).toBe(true)
          if (parts[index] === 0) expect(share).toBe(0)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it("refuses what is no amount", () => {
    expect(() => splitByLargestRemainder([1, 2], 0.5)).toThrow(RangeError)
    expect(() => splitByLargestRemainder([1, -2], 5)).toThrow(RangeError)
    expect(() => splitByLargestRemainder([0, 0], 5)).toThrow(RangeError)
    expect(splitByLargestRemainder([0, 0], 0)).toEqual([0, 0])
  })
})

describe("giving back in pieces", () => {
  it("sums to the whole however the pieces fall, and never takes back what was given", () => {
    fc.assert(
      fc.property(dong, fc.array(dong, { minLength: 1, maxLength: 10 }), (amount, pieces) => {
        const whole = pieces.reduce((sum, piece) => sum + piece, 0)
        fc.pre(whole > 0)
        let left = whole
        let given = 0
        for (const piece of pieces) {
          const portion = portionOf(amount - given, { whole: left, piece })
          expect(portion).toBeGreaterThanOrEqual(0)
          given += portion
          left -= piece
        }
        expect(given).toBe(amount)
      }),
      { numRuns: 2000 },
    )
  })

  it("refuses pieces that are more than the whole", () => {
    expect(() => portionOf(500, { whole: 100, piece: 101 })).toThrow(RangeError)
  })
})

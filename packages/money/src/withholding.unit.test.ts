import { describe, expect, it } from "vitest"
import { WITHHOLDING, withholdingOf } from "./withholding.ts"

const withheld = (said: Partial<Parameters<typeof withholdingOf>[1]>) =>
  withholdingOf(WITHHOLDING, {
    vendor_kind: "household",
    on: "2026-11-22",
    goods: 1_000_000,
    services: 0,
    ...said,
  })

describe("tax that the market withholds", () => {
  it("is 1 % and 0.5 % of a household's goods", () => {
    expect(withheld({})).toEqual({ vat: 10_000, pit: 5000 })
    expect(withheld({ vendor_kind: "business_household", goods: 99_999 })).toEqual({ vat: 1000, pit: 500 })
  })

  it("is 5 % and 2 % of its services", () => {
    expect(withheld({ goods: 0, services: 1_000_000 })).toEqual({ vat: 50_000, pit: 20_000 })
  })

  it("is nothing for cooperatives and companies, who declare themselves", () => {
    for (const vendor_kind of ["cooperative", "enterprise", "association"])
      expect(withheld({ vendor_kind })).toEqual({ vat: 0, pit: 0 })
  })

  it("began with the decree's first day", () => {
    expect(withheld({ on: "2025-06-30" })).toEqual({ vat: 0, pit: 0 })
    expect(withheld({ on: "2025-07-01" })).toEqual({ vat: 10_000, pit: 5000 })
  })
})

import { describe, expect, it } from "vitest"
import { instantOfVietnamTime, vietnamDigits } from "./vietnam-time.ts"

describe("times on Vietnam's clocks", () => {
  it("are written as VNPay wants them, wherever the server stands", () => {
    expect(vietnamDigits(new Date("2026-11-22T17:30:05Z"))).toBe("20261123003005")
  })

  it("are read in the gateways' three ways", () => {
    expect(instantOfVietnamTime("20261123003005")).toBe("2026-11-22T17:30:05.000Z")
    expect(instantOfVietnamTime("2026-11-23 00:30:05")).toBe("2026-11-22T17:30:05.000Z")
    expect(instantOfVietnamTime("2026-11-23T00:30:05+07:00")).toBe("2026-11-22T17:30:05.000Z")
  })

  it("are not made up", () => {
    for (const time of ["", "0", "20260231101010", "2026-11-23T00:30:05", "20261123250000", "soon"])
      expect(instantOfVietnamTime(time), time).toBeNull()
  })
})

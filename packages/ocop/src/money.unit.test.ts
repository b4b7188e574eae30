import { expect, it } from "vitest"
import { formatDong } from "./money.ts"

it("writes whole đồng the way each language groups digits", () => {
  expect(formatDong(120000, "vi")).toBe("120.000\u00a0₫")
  expect(formatDong(1250000, "en")).toBe("1,250,000\u00a0₫")
  expect(formatDong(0, "vi")).toBe("0\u00a0₫")
})

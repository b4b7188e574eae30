import { expect, it } from "vitest"
import { parseProductCode } from "./product-code.ts"

it.each([
  ["22-06862-03-2026", "22-06862-03-2026"],
  [" 22 – 06862 – 03 – 2026 ", "22-06862-03-2026"],
  ["22-195-06862-03-2021", "22-195-06862-03-2021"],
])("reads the product code %j", (typed, code) => {
  expect(parseProductCode(typed)).toBe(code)
})

it.each(["", "22-06862-03", "01-06862-03-2026", "22-99999-03-2026", "22-06862-3a-2026", "22-06862-03-1926"])(
  "refuses %j, which no product can have",
  (typed) => {
    expect(parseProductCode(typed)).toBeUndefined()
  },
)

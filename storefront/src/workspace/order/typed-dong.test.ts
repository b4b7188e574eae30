import { expect, it } from "vitest"
import { typedDong } from "./typed-dong.ts"

it.each([
  ["120000", 120_000],
  ["120.000 ₫", 120_000],
  ["1,250,000", 1_250_000],
  ["", Number.NaN],
  ["mười", Number.NaN],
])("reads %j as %d", (typed, dong) => {
  expect(typedDong(typed)).toBe(dong)
})

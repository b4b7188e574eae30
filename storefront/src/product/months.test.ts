import { describe, expect, it } from "vitest"
import { monthRuns } from "./months.ts"

describe("the months of a harvest", () => {
  it.each([
    { months: [5], words: "5" },
    { months: [10, 3, 5, 4], words: "3–5, 10" },
    { months: [1, 2, 11, 12], words: "11–2" },
    { months: [1, 12, 6], words: "6, 12–1" },
    { months: [], words: "" },
  ])("$months read “$words”", ({ months, words }) => {
    expect(monthRuns(months)).toBe(words)
  })
})

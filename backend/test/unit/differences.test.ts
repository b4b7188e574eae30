import { differencesOf } from "../../src/review/differences.ts"

describe("old beside new", () => {
  it("tells what was changed, added and dropped, by path in reading order, and nothing that stayed", () => {
    const before = { name: { vi: "Trà", en: "Tea" }, season_months: [3, 4], set: 11 }
    const after = { name: { vi: "Trà sen", en: "Tea" }, season_months: [3], set: 11, weight: 100 }
    expect(differencesOf(before, after)).toEqual([
      { path: "name.vi", before: "Trà", after: "Trà sen" },
      { path: "season_months", before: "3, 4", after: "3" },
      { path: "weight", before: null, after: "100" },
    ])
  })

  it("shows everything of what is new", () => {
    expect(differencesOf(null, { name: { vi: "Trà", en: "" } })).toEqual([
      { path: "name.vi", before: null, after: "Trà" },
    ])
  })
})

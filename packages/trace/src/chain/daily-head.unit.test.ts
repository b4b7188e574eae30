import { expect, test } from "vitest"
import { publish, vendorOf } from "../../test/market.ts"
import { dailyHeadOf, marketHeadOf, publishedEnds, verifyHeads } from "./daily-head.ts"

const honey = vendorOf("honey", 6)
const tea = vendorOf("tea", 3)
const heads = publish([honey, tea], 3)

test("a day ends at midnight in Vietnam, not in Greenwich", () => {
  const [first] = honey.records
  if (!first) throw new Error("no record")
  const late = { ...first, recorded_at: "2026-03-20T17:00:00.000Z" }
  expect(() => dailyHeadOf(late, "2026-03-20")).toThrow(RangeError)
  expect(dailyHeadOf(late, "2026-03-21")).toMatchObject({ vendor: "honey", date: "2026-03-21", length: 1 })
})

test("published heads follow from one another", () => {
  expect(verifyHeads(heads)).toEqual([])
  expect(heads.map(({ date }) => date)).toEqual(["2026-03-20", "2026-03-21", "2026-03-22"])
})

test("the order in which vendors are given does not matter", () => {
  const given = heads[0]?.heads ?? []
  expect(marketHeadOf("2026-03-20", given.toReversed(), undefined)).toEqual(heads[0])
})

test("a vendor's own ends of day, from before its first record too", () => {
  const late = marketHeadOf("2026-03-23", [], heads.at(-1))
  expect(publishedEnds("tea", [...heads, late]).map(({ length }) => length)).toEqual([2, 3, 3, 0])
})

test("altered, dropped, dated back and shrunk heads are found out", () => {
  const [first, second, third] = heads
  if (!first || !second || !third) throw new Error("no head")
  const [head] = second.heads
  if (!head) throw new Error("no head")
  expect(verifyHeads([first, { ...second, heads: [{ ...head, length: 9 }] }, third])[0]).toEqual({
    index: 1,
    why: "altered",
  })
  expect(verifyHeads([first, third])).toEqual([{ index: 1, why: "unlinked" }])
  expect(verifyHeads([first, marketHeadOf("2026-03-20", second.heads, first)])).toEqual([
    { index: 1, why: "not-later" },
  ])
  expect(verifyHeads([first, marketHeadOf("2026-03-21", [], first)])).toEqual([{ index: 1, why: "shrunk" }])
  expect(verifyHeads([first, null])).toEqual([{ index: 1, why: "malformed" }])
})

import { looksCopied } from "./looks-copied.ts"

test("a pack that its buyer shows around for an evening does not look copied", () => {
  expect(looksCopied({ count: 60, days: 1 })).toBe(false)
  expect(looksCopied({ count: 8, days: 8 })).toBe(false)
})

test("a label that is scanned again and again, day after day, does", () => {
  expect(looksCopied({ count: 20, days: 5 })).toBe(true)
})

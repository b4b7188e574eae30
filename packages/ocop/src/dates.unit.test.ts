import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays, addMonths, daysBetween, vietnameseDate } from "./dates.ts"

it("turns the page of the calendar at midnight in Vietnam, seven hours before UTC", () => {
  expect(vietnameseDate(new Date("2026-12-31T16:59:59Z"))).toBe("2026-12-31")
  expect(vietnameseDate(new Date("2026-12-31T17:00:00Z"))).toBe("2027-01-01")
})

it("ends 36 months after the last day of a leap February on the last day of February", () => {
  expect(addMonths("2024-02-29", 36)).toBe("2027-02-28")
  expect(addMonths("2024-02-29", 48)).toBe("2028-02-29")
  expect(addMonths("2025-10-31", 1)).toBe("2025-11-30")
  expect(addMonths("2025-12-15", 1)).toBe("2026-01-15")
})

const day = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it("keeps the day of the month, or takes the month's last day", () => {
  fc.assert(
    fc.property(day, (date) => {
      const later = addMonths(date, 36)
      const nextDay = new Date(Date.parse(later) + 86_400_000).toISOString().slice(8)
      expect(Number(later.slice(0, 4))).toBe(Number(date.slice(0, 4)) + 3)
      expect(later.slice(5, 7)).toBe(date.slice(5, 7))
      expect(later.slice(8) === date.slice(8) || nextDay === "01").toBe(true)
    }),
  )
})

it("never puts a later day before an earlier one", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      if (a <= b) expect(addMonths(a, 36) <= addMonths(b, 36)).toBe(true)
    }),
  )
})

it("counts days over month ends and leap years, back and forth", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29")
  expect(addDays("2023-02-28", 1)).toBe("2023-03-01")
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31")
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days)
    }),
  )
})

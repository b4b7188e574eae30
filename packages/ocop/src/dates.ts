/** A calendar date in Vietnam, "YYYY-MM-DD"; such dates compare as text. */
export type VietnameseDate = string

/** Milliseconds; dates are counted in UTC, where every day has as many. */
const DAY = 86_400_000

const CALENDAR = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** The date that the calendar shows in Vietnam at this moment. */
export function vietnameseDate(moment: Date): VietnameseDate {
  return CALENDAR.format(moment)
}

/** The same day so many months later, or the month's last day where it has no such day. */
export function addMonths(date: VietnameseDate, months: number): VietnameseDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
  return moved.toISOString().slice(0, 10)
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: VietnameseDate, days: number): VietnameseDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

/** Days from one date to another; negative where the second one lies before the first. */
export function daysBetween(from: VietnameseDate, to: VietnameseDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

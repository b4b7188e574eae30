import { addMonths } from "@cho-ocop/ocop"

/** First moment of a calendar month in Vietnam (`YYYY-MM`), and first of the month after. */
export function spanOf(month: string): { from: Date; until: Date } {
  const first = `${month}-01`
  return { from: beginOf(first), until: beginOf(addMonths(first, 1)) }
}

function beginOf(date: string): Date {
  return new Date(`${date}T00:00:00+07:00`)
}

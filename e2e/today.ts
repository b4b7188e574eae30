const DAY = 86_400_000

/** The Vietnamese date of today. */
export function today(): string {
  return inDays(0)
}

/** A Vietnamese date, so many days from today. */
export function inDays(days: number): string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
  return format.format(new Date(Date.now() + days * DAY))
}

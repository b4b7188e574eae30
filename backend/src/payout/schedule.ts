import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"

const DAY_MS = 86_400_000

/** The last day until today on which payouts were due, by the weekday of the schedule: 1 for Monday to 7 for Sunday. */
export function lastPayoutDay(weekday: number, now: Date): VietnameseDate {
  const today = vietnameseDate(now)
  const since = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  return vietnameseDate(new Date(now.getTime() - since * DAY_MS))
}

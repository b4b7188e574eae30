import { vietnameseDate } from "@cho-ocop/ocop"

/** The day that the calendar shows in Vietnam now. */
export function todayInVietnam(): string {
  return vietnameseDate(new Date())
}

import type { ShopPageDraft } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { isOnHoliday } from "../catalogue/sale.ts"
import type { Standing } from "../modules/vendor/service.ts"

/** What a vendor's own holiday asks for; it counts only for the standing it was computed from. */
export interface HolidayChange {
  status: "active" | "on_holiday"
  until: string | null
  expected: Standing
}

/**
 * The status a vendor's own holiday asks for on that day: away while it lasts, back where it was taken off the page.
 * Null where nothing changes, and while the shop is closed or paused by the operator.
 */
export function holidayStatus(
  { status, status_reason, holiday_until }: Standing,
  holiday: ShopPageDraft["holiday"],
  today: VietnameseDate,
): HolidayChange | null {
  const expected = { status, status_reason, holiday_until }
  if (status === "suspended" || status === "terminated") return null
  if (status_reason !== null && isOnHoliday({ status, holiday_until }, today)) return null
  const isAway = holiday !== null && holiday.from <= today && today <= holiday.until
  if (isAway && !(status === "on_holiday" && holiday_until === holiday.until)) {
    return { status: "on_holiday", until: holiday.until, expected }
  }
  return !isAway && status === "on_holiday" && holiday_until !== null
    ? { status: "active", until: null, expected }
    : null
}

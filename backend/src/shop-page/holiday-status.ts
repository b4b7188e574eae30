import type { ShopPageDraft, VendorStatus } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { isOnHoliday } from "../catalogue/sale.ts"

interface VendorToday {
  status: VendorStatus
  /** The operator's words; null where the vendor itself went away. */
  status_reason: string | null
  holiday_until: string | null
}

/**
 * The status a vendor's own holiday asks for on that day: away while it lasts, back where it was taken off the page.
 * Null where nothing changes, and while the shop is closed or paused by the operator.
 */
export function holidayStatus(
  { status, status_reason, holiday_until }: VendorToday,
  holiday: ShopPageDraft["holiday"],
  today: VietnameseDate,
): { status: "active" | "on_holiday"; until: string | null } | null {
  if (status === "suspended" || status === "terminated") return null
  if (status_reason !== null && isOnHoliday({ status, holiday_until }, today)) return null
  const isAway = holiday !== null && holiday.from <= today && today <= holiday.until
  if (isAway && !(status === "on_holiday" && holiday_until === holiday.until)) {
    return { status: "on_holiday", until: holiday.until }
  }
  return !isAway && status === "on_holiday" && holiday_until !== null
    ? { status: "active", until: null }
    : null
}

import type { ShopPageDraft, VendorStatus } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"

interface VendorToday {
  status: VendorStatus
  holiday_until: string | null
}

/**
 * The status a vendor's own holiday asks for on that day: away while it lasts, back where it was taken off the page.
 * Null where nothing changes, and where the operator closed the shop.
 */
export function holidayStatus(
  { status, holiday_until }: VendorToday,
  holiday: ShopPageDraft["holiday"],
  today: VietnameseDate,
): { status: "active" | "on_holiday"; until: string | null } | null {
  if (status === "suspended" || status === "terminated") return null
  const isAway = holiday !== null && holiday.from <= today && today <= holiday.until
  if (isAway && !(status === "on_holiday" && holiday_until === holiday.until)) {
    return { status: "on_holiday", until: holiday.until }
  }
  return !isAway && status === "on_holiday" && holiday_until !== null
    ? { status: "active", until: null }
    : null
}

import type { VendorStatus } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"

/** What decides whether goods are sold: the state of their vendor, and what authorities have had taken down. */
export interface Sellable {
  vendor: { status: VendorStatus; holiday_until: string | null }
  takedowns?: { lifted_at: string | Date | null }[]
}

/** What `query.graph` is asked for to know it. */
export const SALE_FIELDS = ["vendor.status", "vendor.holiday_until", "takedowns.lifted_at"]

/**
 * The one place that says who may see and buy goods on a day in Vietnam.
 * - `sold`: everywhere
 * - `paused`: the page stays and says until when; no list finds it, no cart takes it
 * - `hidden`: as if it did not exist
 */
export function saleOf(
  { vendor, takedowns = [] }: Sellable,
  today: VietnameseDate,
): "sold" | "paused" | "hidden" {
  if (takedowns.some(({ lifted_at }) => lifted_at === null)) return "hidden"
  if (vendor.status === "suspended" || vendor.status === "terminated") return "hidden"
  return isOnHoliday(vendor, today) ? "paused" : "sold"
}

/** Whether one of a vendor's products has a page on that day. */
export function isShownProduct(
  { status, takedowns }: { status: string } & Pick<Sellable, "takedowns">,
  vendor: Sellable["vendor"],
  today: VietnameseDate,
): boolean {
  return status === "published" && saleOf({ vendor, takedowns }, today) !== "hidden"
}

/** Whether a vendor is away on that day; it is back by itself the day after its last day of holiday. */
export function isOnHoliday({ status, holiday_until }: Sellable["vendor"], today: VietnameseDate): boolean {
  return status === "on_holiday" && (holiday_until === null || today <= holiday_until)
}

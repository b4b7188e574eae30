import type { VisitChart } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { VISIT_MODULE } from "../modules/visit/index.ts"
import type { VisitModuleService } from "../modules/visit/service.ts"
import { listOrderCards } from "../vendor-order/read-orders.ts"

const DAY_MS = 86_400_000

/** Visits, orders and sales of a vendor on each of the last days in Vietnam, up to today. */
export async function visitChart(
  container: MedusaContainer,
  vendorId: string,
  days: number,
): Promise<VisitChart> {
  const wanted = lastDays(days)
  const [counted, cards] = await Promise.all([
    container
      .resolve<VisitModuleService>(VISIT_MODULE)
      .listDailyVisits({ vendor_id: vendorId, day: wanted }, { take: days }),
    listOrderCards(container, vendorId),
  ])
  const visits = new Map(counted.map(({ day, count }) => [day, count]))
  const orders = cards.filter(({ state }) => state !== "canceled")
  return {
    days: wanted.map((day) => {
      const placed = orders.filter(({ placed_at }) => vietnameseDate(new Date(placed_at)) === day)
      return {
        day,
        visits: visits.get(day) ?? 0,
        orders: placed.length,
        sales: placed.reduce((sum, { item_total }) => sum + item_total, 0),
      }
    }),
  }
}

function lastDays(days: number): string[] {
  const now = Date.now()
  return Array.from({ length: days }, (_, index) =>
    vietnameseDate(new Date(now - (days - 1 - index) * DAY_MS)),
  )
}

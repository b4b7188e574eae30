import { sumOf } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../environment.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { OpenEntry, PayoutModuleService } from "../modules/payout/service.ts"
import { deliveredOrders } from "./delivered-orders.ts"

const DAY_MS = 86_400_000

/**
 * Entries that a payout may settle now: those of orders that were delivered `PAYOUT_HOLD_DAYS` days ago or longer, as
 * `deliveredOrders` counts returns, those of orders on which the vendor owes the market, and those of no order. All
 * entries of an order come together, so nothing is paid out that was given back, and never more than the balance.
 */
export async function payableEntries(container: MedusaContainer, vendorId?: string): Promise<OpenEntry[]> {
  const open = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).listOpenEntries(vendorId)
  const byOrder = Map.groupBy(open, ({ order_id }) => order_id)
  const orderIds = [...byOrder.keys()].filter((id) => id !== null)
  const by = new Date(Date.now() - environment.PAYOUT_HOLD_DAYS * DAY_MS)
  const delivered = await deliveredOrders(container, orderIds, by)
  return [...byOrder]
    .filter(([id, entries]) => id === null || delivered.has(id) || sumOf(entries) < 0)
    .flatMap(([, entries]) => entries)
}

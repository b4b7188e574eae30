import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../environment.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { OpenEntry, PayoutModuleService } from "../modules/payout/service.ts"
import { deliveredOrders } from "./delivered-orders.ts"

const DAY_MS = 86_400_000

/**
 * Entries that a payout may settle now: those of orders that were delivered `PAYOUT_HOLD_DAYS` days ago or longer, and
 * those of no order. All entries of an order come together, so what was given back is never paid out first.
 */
export async function payableEntries(container: MedusaContainer, vendorId?: string): Promise<OpenEntry[]> {
  const open = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).listOpenEntries(vendorId)
  const orderIds = [...new Set(open.flatMap(({ order_id }) => order_id ?? []))]
  const by = new Date(Date.now() - environment.PAYOUT_HOLD_DAYS * DAY_MS)
  const delivered = await deliveredOrders(container, orderIds, by)
  return open.filter(({ order_id }) => order_id === null || delivered.has(order_id))
}

/** Their sum in đồng; below nothing where the vendor owes more than it is owed. */
export function sumOf(entries: readonly OpenEntry[]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0)
}

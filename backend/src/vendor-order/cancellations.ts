import { Cancellation } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import type { VendorOrderRecord } from "./order-record.ts"

/** Who has cancelled which of these orders, and why, by order. */
export async function cancellationsOf(
  container: MedusaContainer,
  orders: readonly VendorOrderRecord[],
): Promise<Map<string, Cancellation>> {
  const order_id = orders.filter(({ status }) => status === "canceled").map(({ id }) => id)
  if (order_id.length === 0) return new Map()
  const events = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderEvents({ order_id, kind: "canceled" }, { take: null })
  return new Map(events.map((event) => [String(event.order_id), Cancellation.parse(event.data)]))
}

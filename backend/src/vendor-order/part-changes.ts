import { PartChange } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/** What vendors changed of these orders before packing them, oldest first, by order. */
export async function partChanges(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, PartChange[]>> {
  if (orderIds.length === 0) return new Map()
  const events = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderEvents(
      { order_id: [...orderIds], kind: "changed" },
      { take: null, order: { created_at: "ASC" } },
    )
  const changes = Map.groupBy(events, ({ order_id }) => String(order_id))
  return new Map(
    [...changes].map(([id, told]) => [
      id,
      told.map(({ data, created_at }) =>
        PartChange.parse({ ...data, changed_at: new Date(created_at).toISOString() }),
      ),
    ]),
  )
}

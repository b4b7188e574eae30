import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Replacement {
  canceled_at: string | Date | null
  return: {
    canceled_at: string | Date | null
    items: ({ item_id: string; quantity: number } | null)[]
  } | null
}

/**
 * Units of each line, by its id, for which others are sent: by an exchange, or by a claim that replaces. The order holds
 * those others as lines of their own, so these no longer count as bought.
 */
export async function replacedUnits(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, number>> {
  const units = new Map<string, number>()
  if (orderIds.length === 0) return units
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["canceled_at", "return.canceled_at", "return.items.item_id", "return.items.quantity"]
  const order_id = [...orderIds]
  const [{ data: exchanges }, { data: claims }] = await Promise.all([
    query.graph({ entity: "order_exchange", fields, filters: { order_id } }),
    query.graph({ entity: "order_claim", fields, filters: { order_id, type: "replace" } }),
  ])
  for (const { canceled_at, return: back } of [...exchanges, ...claims] as unknown as Replacement[]) {
    if (canceled_at || !back || back.canceled_at) continue
    for (const item of back.items ?? []) {
      if (item) units.set(item.item_id, (units.get(item.item_id) ?? 0) + Number(item.quantity))
    }
  }
  return units
}

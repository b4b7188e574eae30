import type { Takedown } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface TakedownRecord {
  id: string
  product_id: string
  reason: string
  authority: string
  requested_at: string | Date
  created_at: string | Date
  lifted_at: string | Date | null
  lift_reason: string | null
}

/** Takedowns of these products, or all of them; newest first. */
export async function listTakedowns(
  container: MedusaContainer,
  filters: { id?: string; product_id?: string[] },
): Promise<Takedown[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "takedown",
    fields: ["*"],
    filters,
    pagination: { order: { created_at: "DESC" } },
  })
  const takedowns = data as unknown as TakedownRecord[]
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "title"],
    filters: { id: takedowns.map(({ product_id }) => product_id) },
  })
  const titles = new Map(products.map(({ id, title }) => [id, title]))
  return takedowns.map(({ created_at, requested_at, lifted_at, ...takedown }) => ({
    id: takedown.id,
    product_id: takedown.product_id,
    product_title: titles.get(takedown.product_id) ?? "",
    reason: takedown.reason,
    authority: takedown.authority,
    requested_at: new Date(requested_at).toISOString(),
    done_at: new Date(created_at).toISOString(),
    lifted_at: lifted_at && new Date(lifted_at).toISOString(),
    lift_reason: takedown.lift_reason,
  }))
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const MEDIA = /\/media\/([\w.-]+)/g

/** Names of the stored pictures of all products that are taken down: their own, and those of their stories. */
export async function takenDownFiles(container: MedusaContainer): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: standing } = await query.graph({
    entity: "takedown",
    fields: ["product_id"],
    filters: { lifted_at: null },
  })
  if (standing.length === 0) return new Set()
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["metadata"],
    filters: { id: standing.map(({ product_id }) => product_id) },
  })
  const names = products.flatMap(({ metadata }) => [...JSON.stringify(metadata ?? {}).matchAll(MEDIA)])
  return new Set(names.flatMap(([, name]) => name ?? []))
}

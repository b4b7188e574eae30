import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Events after which a product may look different, by the path from what changed to its product. */
const PRODUCT_PATHS: Record<string, { entity: string; path: string[] }> = {
  "product.product": { entity: "product", path: ["id"] },
  "product.product-variant": { entity: "variant", path: ["product_id"] },
  "pricing.price": { entity: "price", path: ["price_set", "variant", "product_id"] },
  "inventory.inventory-level": {
    entity: "inventory_level",
    path: ["inventory_item", "variants", "product_id"],
  },
  "inventory.reservation-item": { entity: "reservation", path: ["inventory_item", "variants", "product_id"] },
  "vendor.vendor": { entity: "vendor", path: ["products", "id"] },
  "takedown.takedown": { entity: "takedown", path: ["product_id"] },
  "certificate.certificate": { entity: "certificate", path: ["product", "id"] },
}

export const CATALOGUE_EVENTS = Object.keys(PRODUCT_PATHS).flatMap((source) =>
  ["created", "updated", "deleted", "restored"].map((action) => `${source}.${action}`),
)

export interface CatalogueEvent {
  name: string
  data: { id: string | string[] }
}

/** Ids of the products that an event of `CATALOGUE_EVENTS` touches. */
export async function affectedProducts(event: CatalogueEvent, query: Pick<RemoteQueryFunction, "graph">) {
  const source = PRODUCT_PATHS[event.name.slice(0, event.name.lastIndexOf("."))]
  if (!source) return []
  const ids = [event.data.id].flat()
  if (source.entity === "product") return ids
  const { data } = await query.graph({
    entity: source.entity,
    fields: ["id", source.path.join(".")],
    filters: { id: ids },
    withDeleted: true,
  })
  return [...new Set(data.flatMap((row) => valuesAt(row, source.path)))]
}

function valuesAt(value: unknown, path: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  if (path.length === 0) return typeof value === "string" ? [value] : []
  if (typeof value !== "object" || value === null) return []
  const [step = "", ...rest] = path
  return valuesAt(Reflect.get(value, step), rest)
}

import type { ChangeKind } from "../modules/search-sync/watched-tables.ts"
import type { Query } from "./index-source.ts"

/** The way from what changed to its products. */
const WAYS: Record<Exclude<ChangeKind, "product">, string[]> = {
  variant: ["product_id"],
  price_set: ["variant", "product_id"],
  inventory_item: ["variants", "product_id"],
  vendor: ["products", "id"],
  certificate: ["product", "id"],
  category: ["products", "id"],
}

const ENTITIES: Partial<Record<ChangeKind, string>> = { category: "product_category" }

/** Ids of the products that show something of what changed; a group's products lie in its sets. */
export async function affectedProducts(kind: ChangeKind, ids: string[], query: Query): Promise<string[]> {
  if (kind === "product") return ids
  const ways = kind === "category" ? [WAYS.category, ["category_children", ...WAYS.category]] : [WAYS[kind]]
  const { data } = await query.graph({
    entity: ENTITIES[kind] ?? kind,
    fields: ["id", ...ways.map((way) => way.join("."))],
    filters: { id: ids },
    withDeleted: true,
  })
  return [...new Set(data.flatMap((row) => ways.flatMap((way) => valuesAt(row, way))))]
}

/** Ids of the vendors that change with it: themselves, or with how many products they have. */
export async function affectedVendors(kind: ChangeKind, ids: string[], query: Query): Promise<string[]> {
  if (kind === "vendor") return ids
  if (kind !== "product") return []
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "vendor.id"],
    filters: { id: ids },
    withDeleted: true,
  })
  return [...new Set(data.flatMap((row) => valuesAt(row, ["vendor", "id"])))]
}

function valuesAt(value: unknown, way: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, way))
  if (way.length === 0) return typeof value === "string" ? [value] : []
  if (typeof value !== "object" || value === null) return []
  const [step = "", ...rest] = way
  return valuesAt(Reflect.get(value, step), rest)
}

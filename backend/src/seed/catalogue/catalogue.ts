import { readdirSync, readFileSync } from "node:fs"
import { z } from "zod"
import { CraftVillage, Source, Vendor } from "./schema.ts"

/**
 * The real products and producers that the shop starts with.
 *
 * `vendors: CatalogueVendor[]`, each with `products: CatalogueProduct[]`; handles are unique and stay stable,
 * so an import may find what it made before by them. References are resolved: a product carries its `source`,
 * its `craftVillage` and the source of each story paragraph. What the sources do not tell is null.
 * Prices, weights and stock are not facts: `demo-values.ts` makes them up.
 */
export type CatalogueVendor = (typeof vendors)[number]
export type CatalogueProduct = CatalogueVendor["products"][number]
export type CatalogueSource = z.infer<typeof Source>

const byKey = <T>(entries: Record<string, T>) => {
  const map = new Map(Object.entries(entries))
  return (key: string): T => {
    const entry = map.get(key)
    if (!entry) throw new Error(`The seed data refers to "${key}", which is not there.`)
    return entry
  }
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"))

/** By key. */
export const sources: Record<string, CatalogueSource> = z
  .record(z.string(), Source)
  .parse(read("sources.json"))
const sourceOf = byKey(sources)
const villageOf = byKey(z.record(z.string(), CraftVillage).parse(read("craft-villages.json")))

const resolveVillage = (key: string) => {
  const { name, craft, source } = villageOf(key)
  return { name, craft, source: sourceOf(source) }
}

export const vendors = readdirSync(new URL("vendors/", import.meta.url))
  .toSorted()
  .flatMap((file) => z.array(Vendor).parse(read(`vendors/${file}`)))
  .map((vendor) => ({
    ...vendor,
    products: vendor.products.map((product) => ({
      ...product,
      source: sourceOf(product.source),
      craftVillage: product.craftVillage === null ? null : resolveVillage(product.craftVillage),
      story: product.story.map((paragraph) => ({ ...paragraph, source: sourceOf(paragraph.source) })),
    })),
  }))

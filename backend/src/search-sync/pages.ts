import type { Query } from "./index-source.ts"

/** Tags of the pages that show these products, removed ones included. */
export async function pagesOfProducts(query: Query, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "vendor.handle"],
    filters: { id: ids },
    withDeleted: true,
  })
  return [
    "catalogue",
    ...data.flatMap(({ handle, vendor }) => [
      `product:${handle}`,
      ...(vendor ? [`vendor:${vendor.handle}`] : []),
    ]),
  ]
}

/** Tags of the pages that show these vendors, removed ones included. */
export async function pagesOfVendors(query: Query, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "vendor",
    fields: ["handle"],
    filters: { id: ids },
    withDeleted: true,
  })
  return ["catalogue", ...data.map(({ handle }) => `vendor:${handle}`)]
}

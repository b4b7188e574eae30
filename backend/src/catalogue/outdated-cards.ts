import { isDeepStrictEqual } from "node:util"
import type { ProductCard } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import { listCards } from "./list-products.ts"
import { productCardOf } from "./product-card.ts"
import { PRODUCT_FIELDS, wholeProducts } from "./product-record.ts"

const ALL = 1_000_000

interface Ports {
  query: Pick<RemoteQueryFunction, "graph">
  search: SearchTypes.ISearchModuleService
}

/** The cards, as of `today`, of all published products that the lists leave out or show otherwise. */
export async function outdatedCards({ query, search }: Ports, today: VietnameseDate): Promise<ProductCard[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { status: "published" },
  })
  const listed = new Map((await listCards(search, {}, ALL)).map((card) => [card.id, card]))
  return wholeProducts(data)
    .map((product) => productCardOf(product, today))
    .filter((card) => !isDeepStrictEqual(card, listed.get(card.id)))
}

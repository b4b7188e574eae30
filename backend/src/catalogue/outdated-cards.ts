import { isDeepStrictEqual } from "node:util"
import type { ProductCard } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import { listCards } from "./list-products.ts"
import { productCardOf } from "./product-card.ts"
import { PRODUCT_FIELDS, soldProducts } from "./product-record.ts"

const BATCH = 500

interface Ports {
  query: Pick<RemoteQueryFunction, "graph">
  search: SearchTypes.ISearchModuleService
}

/** The cards, as of `today`, of all products on sale that the lists leave out or show otherwise. */
export async function outdatedCards({ query, search }: Ports, today: VietnameseDate): Promise<ProductCard[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { status: "published" },
  })
  const cards = soldProducts(data, today).map((product) => productCardOf(product, today))
  const outdated: ProductCard[] = []
  for (let from = 0; from < cards.length; from += BATCH) {
    outdated.push(...(await outdatedAmong(cards.slice(from, from + BATCH), search)))
  }
  return outdated
}

async function outdatedAmong(cards: ProductCard[], search: Ports["search"]): Promise<ProductCard[]> {
  const ids = cards.map(({ id }) => id)
  const listed = new Map(
    (await listCards(search, { id: { $in: ids } }, BATCH)).map((card) => [card.id, card]),
  )
  return cards.filter((card) => !isDeepStrictEqual(card, listed.get(card.id)))
}

import type { AddedGoods, OwnOffer } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { outOfStock } from "../cart/out-of-stock.ts"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"
import { type Goods, goodsOf } from "../order-change/goods-of.ts"
import { productIdsOf } from "../vendor/product-ids.ts"

/** Goods as they come into an order, with what a line keeps of them; đồng of one unit. */
export type LineToAdd = AddedGoods & { unit_price: number; metadata: Record<string, unknown> }

/**
 * Goods of the vendor's own that it sends in place of others. Throws `not_found` for another vendor's as for unknown ones,
 * `goods_not_sold` for what was withdrawn or taken down, `out_of_stock`.
 */
export async function ownGoods(
  container: MedusaContainer,
  vendorId: string,
  wanted: readonly AddedGoods[],
): Promise<LineToAdd[]> {
  if (wanted.length === 0) return []
  const ids = wanted.map(({ variant_id }) => variant_id)
  const known = await goodsOf(container, { variants: { id: ids } })
  const units = new Map<string, number>()
  return wanted.map(({ variant_id, quantity }) => {
    const goods = known.get(variant_id)
    if (!goods || goods.vendor_id !== vendorId) throw notFound()
    if (!goods.maySend) throw new ProblemError("goods_not_sold", `Not sold at the moment: ${goods.title}.`)
    const sum = (units.get(variant_id) ?? 0) + quantity
    units.set(variant_id, sum)
    if (sum > goods.variant.stock) throw outOfStock([{ id: variant_id, name: goods.title }])
    return { variant_id, quantity, unit_price: goods.variant.price, metadata: { ...goods.snapshot } }
  })
}

/** All that a vendor has on the shelf, by name. */
export async function ownOffers(container: MedusaContainer, vendorId: string): Promise<OwnOffer[]> {
  const goods = await goodsOf(container, { id: await productIdsOf(container, vendorId) })
  return [...goods.values()]
    .filter(({ maySend, variant }) => maySend && variant.stock > 0)
    .map(offerOf)
    .toSorted((a, b) => a.name.vi.localeCompare(b.name.vi, "vi"))
}

function offerOf({ variant, snapshot }: Goods): OwnOffer {
  return {
    variant_id: variant.id,
    name: snapshot.name,
    variant_title: snapshot.variant_title,
    unit_price: variant.price,
    stock: variant.stock,
  }
}

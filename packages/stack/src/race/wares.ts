import type pg from "pg"
import type { VendorGoods } from "../trial/goods.ts"

/** What everybody wants at once: the lines of each cart, and the thing in stock that they take. */
export interface Ware {
  name: string
  lines: readonly { variant_id: string; quantity: number }[]
  inventory_item_id: string
  /** Units of the thing that one cart takes. */
  each: number
}

/** The ways in which carts can want the last of something. Changes what some of the goods are made of. */
export async function wares(database: pg.Pool, goods: readonly VendorGoods[]): Promise<Ware[]> {
  const [single, other, bundle, shared, sibling] = goods
  if (!single || !other || !bundle || !shared || !sibling) throw new Error("There are too few goods.")
  await database.query(
    "update product_variant_inventory_item set required_quantity = 2 where variant_id = $1",
    [bundle.variant_id],
  )
  // Two variants of one vendor that are sold from the same heap.
  const { rows } = await database.query<{ variant_id: string }>(
    `update product_variant_inventory_item made_of set inventory_item_id = $1
     from product_variant variant
     join product_product_vendor_vendor of on of.product_id = variant.product_id and of.deleted_at is null
     where made_of.variant_id = variant.id and of.vendor_id = $2 and variant.id <> $3
       and variant.deleted_at is null and made_of.deleted_at is null
     returning made_of.variant_id`,
    [shared.inventory_item_id, shared.vendor_id, shared.variant_id],
  )
  const one = (variant_id: string) => ({ variant_id, quantity: 1 })
  const heap = [one(shared.variant_id), ...rows.slice(0, 1).map(({ variant_id }) => one(variant_id))]
  return [
    {
      name: "one item",
      lines: [one(single.variant_id)],
      inventory_item_id: single.inventory_item_id,
      each: 1,
    },
    {
      name: "two vendors in a cart",
      lines: [one(other.variant_id), one(sibling.variant_id)],
      inventory_item_id: other.inventory_item_id,
      each: 1,
    },
    {
      name: "a bundle that takes the item twice",
      lines: [one(bundle.variant_id)],
      inventory_item_id: bundle.inventory_item_id,
      each: 2,
    },
    {
      name: "two lines that take the same item",
      lines: heap,
      inventory_item_id: shared.inventory_item_id,
      each: heap.length,
    },
  ]
}

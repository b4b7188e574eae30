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
  const { pair, second } = await withSecondItem(database, goods)
  const [single, other, bundle, shared, sibling] = goods.filter((one) => one !== pair)
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
  const [line] = rows
  if (!line) throw new Error("There are too few goods.")
  const one = (variant_id: string) => ({ variant_id, quantity: 1 })
  const heap = [one(shared.variant_id), one(line.variant_id)]
  return [
    {
      name: "a bundle of two different items",
      lines: [one(pair.variant_id)],
      inventory_item_id: second,
      each: 1,
    },
    {
      name: "two vendors in a cart",
      lines: [one(other.variant_id), one(sibling.variant_id)],
      inventory_item_id: other.inventory_item_id,
      each: 1,
    },
    {
      name: "one item",
      lines: [one(single.variant_id)],
      inventory_item_id: single.inventory_item_id,
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

/** Goods that from now on take another thing of their vendor's stock as well, which is the one that runs out. */
async function withSecondItem(database: pg.Pool, goods: readonly VendorGoods[]) {
  const { rows } = await database.query<{ variant_id: string; inventory_item_id: string }>(
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
     select 'pvitem_of_two', wanted.variant_id, made_of.inventory_item_id, 1
     from unnest($1::text[], $2::text[]) as wanted (variant_id, vendor_id)
     join product_product_vendor_vendor of on of.vendor_id = wanted.vendor_id and of.deleted_at is null
     join product_variant variant
       on variant.product_id = of.product_id and variant.id <> wanted.variant_id and variant.deleted_at is null
     join product_variant_inventory_item made_of on made_of.variant_id = variant.id and made_of.deleted_at is null
     order by wanted.vendor_id desc, made_of.id limit 1 returning variant_id, inventory_item_id`,
    [goods.map(({ variant_id }) => variant_id), goods.map(({ vendor_id }) => vendor_id)],
  )
  const [bundle] = rows
  const pair = goods.find(({ variant_id }) => variant_id === bundle?.variant_id)
  if (!pair || !bundle) throw new Error("There are too few goods.")
  return { pair, second: bundle.inventory_item_id }
}

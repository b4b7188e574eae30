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
  const seconds = await secondGoods(database, goods)
  const [pair, shared, ...rest] = [...goods].sort((a, b) => rank(seconds, a) - rank(seconds, b))
  const [single, other, bundle, sibling] = rest
  const [second, line] = [pair, shared].map((first) => first && seconds.get(first.vendor_id))
  if (!single || !other || !bundle || !sibling || !pair || !second || !shared || !line) {
    throw new Error("There are too few goods.")
  }
  await database.query(
    "update product_variant_inventory_item set required_quantity = 2 where variant_id = $1",
    [bundle.variant_id],
  )
  await database.query(
    "update product_variant_inventory_item set inventory_item_id = $1 where variant_id = $2",
    [shared.inventory_item_id, line.variant_id],
  )
  await database.query(
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
     values ('pvitem_of_two', $1, $2, 1)`,
    [pair.variant_id, second.inventory_item_id],
  )
  const one = (variant_id: string) => ({ variant_id, quantity: 1 })
  const heap = [one(shared.variant_id), one(line.variant_id)]
  return [
    {
      name: "a bundle of two different items",
      lines: [one(pair.variant_id)],
      inventory_item_id: second.inventory_item_id,
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

/** Goods of vendors that sell a second thing come first. */
function rank(seconds: ReadonlyMap<string, VendorGoods>, { vendor_id }: VendorGoods): number {
  return seconds.has(vendor_id) ? 0 : 1
}

/** What each vendor sells beside these goods, by the vendor's id; not every vendor does. */
async function secondGoods(database: pg.Pool, goods: readonly VendorGoods[]) {
  const { rows } = await database.query<VendorGoods>(
    `select distinct on (of.vendor_id) of.vendor_id, variant.id as variant_id, made_of.inventory_item_id
     from product_product_vendor_vendor of
     join product on product.id = of.product_id and product.status = 'published' and product.deleted_at is null
     join product_variant variant on variant.product_id = product.id
       and variant.manage_inventory and variant.deleted_at is null
     join product_variant_inventory_item made_of on made_of.variant_id = variant.id and made_of.deleted_at is null
     where of.deleted_at is null and variant.id <> all($1)
     order by of.vendor_id, variant.id`,
    [goods.map(({ variant_id }) => variant_id)],
  )
  return new Map(rows.map((row) => [row.vendor_id, row]))
}

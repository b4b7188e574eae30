import type pg from "pg"

/** Goods of one vendor. */
export interface VendorGoods {
  vendor_id: string
  variant_id: string
  inventory_item_id: string
}

/** One variant of each vendor that sells, each with its own stock. */
export async function goodsOfVendors(database: pg.Pool): Promise<VendorGoods[]> {
  const { rows } = await database.query<VendorGoods>(`
    select distinct on (of.vendor_id) of.vendor_id, variant.id as variant_id, made_of.inventory_item_id
    from product_product_vendor_vendor of
    join product on product.id = of.product_id and product.status = 'published' and product.deleted_at is null
    join product_variant variant
      on variant.product_id = product.id and variant.manage_inventory and variant.deleted_at is null
    join product_variant_inventory_item made_of on made_of.variant_id = variant.id and made_of.deleted_at is null
    where of.deleted_at is null order by of.vendor_id, variant.id`)
  return rows
}

/** From now on so many units of these things lie at each place, beyond those that are put aside. */
export async function setFree(
  database: pg.Pool,
  inventoryItemIds: readonly string[] | "all",
  units: number,
): Promise<void> {
  await database.query(
    `update inventory_level set stocked_quantity = reserved_quantity + $2,
       raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2)::text, 'precision', 20)
     where $1::text[] is null or inventory_item_id = any($1)`,
    [inventoryItemIds === "all" ? null : inventoryItemIds, units],
  )
}

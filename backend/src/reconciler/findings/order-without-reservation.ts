import { generateEntityId } from "@medusajs/framework/utils"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { reserveStock } from "../../order-group/reserve-stock.ts"
import { type Finding, findRows } from "../finding.ts"

/** Goods of an order that were not sent yet are not put aside, or not all of them. */
export const orderWithoutReservation: Finding = {
  name: "order_without_reservation",
  words: {
    vi: "Hàng của đơn chưa được giữ trong kho",
    en: "Goods of an order are not put aside",
  },
  find: (database) =>
    findRows(
      database,
      `select wanted.* from (
         select item.item_id || ' ' || made_of.inventory_item_id as id, o.custom_display_id as number,
                line.title, item.item_id as line_id, made_of.inventory_item_id,
                place.stock_location_id as location_id,
                ((item.quantity - item.fulfilled_quantity - item.written_off_quantity)
                  * made_of.required_quantity)::int
                - coalesce((
                    select sum(r.quantity) from reservation_item r
                    where r.line_item_id = item.item_id and r.inventory_item_id = made_of.inventory_item_id
                      and r.deleted_at is null
                  ), 0)::int as missing
         from order_share s
         join "order" o on o.id = s.order_id and o.deleted_at is null
         join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
         join order_line_item line on line.id = item.item_id
         join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
         join product_variant_inventory_item made_of
           on made_of.variant_id = variant.id and made_of.deleted_at is null
         join vendor_vendor_stock_location_stock_location place
           on place.vendor_id = s.vendor_id and place.deleted_at is null
         where s.deleted_at is null and o.status not in ('canceled', 'archived', 'completed')
           and item.updated_at < {settled}
       ) wanted where missing > 0`,
    ),
  async repair(container, { facts: { line_id, title, inventory_item_id, location_id, missing } }) {
    const reservation = {
      id: generateEntityId(undefined, "resitem"),
      line_item_id: String(line_id),
      inventory_item_id: String(inventory_item_id),
      location_id: String(location_id),
      quantity: Number(missing),
      allow_backorder: false,
      line: { id: String(line_id), name: String(title) },
    }
    await inOneTransaction(container, (transaction) => reserveStock(container, transaction, [reservation]))
  },
}

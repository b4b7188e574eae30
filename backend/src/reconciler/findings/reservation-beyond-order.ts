import { fitReservations } from "../../order-group/fit-reservations.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { type Finding, findRows } from "../finding.ts"

/** More units are put aside for a line than are yet to be packed, as where an edit of the operator's broke off. */
export const reservationBeyondOrder: Finding = {
  name: "reservation_beyond_order",
  words: {
    vi: "Hàng được giữ cho đơn nhiều hơn số còn phải đóng gói",
    en: "More goods are put aside for an order than it wants",
  },
  find: (database) =>
    findRows(
      database,
      `select o.id, o.custom_display_id as number, string_agg(line.title, ', ') as title
       from order_share s
       join "order" o on o.id = s.order_id and o.deleted_at is null and o.status <> 'canceled'
       join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
       join order_line_item line on line.id = item.item_id
       join product_variant_inventory_item made_of
         on made_of.variant_id = line.variant_id and made_of.deleted_at is null
       cross join lateral (
         select sum(r.quantity) as units, max(r.updated_at) as at from reservation_item r
         where r.line_item_id = item.item_id and r.inventory_item_id = made_of.inventory_item_id
           and r.deleted_at is null
       ) put_aside
       where s.deleted_at is null and item.updated_at < {settled} and put_aside.at < {settled}
         and put_aside.units > greatest(0, item.quantity - item.fulfilled_quantity) * made_of.required_quantity
       group by o.id`,
    ),
  repair: (container, { id }) =>
    inOneTransaction(container, (transaction) => fitReservations(container, transaction, id)),
}

import { Modules } from "@medusajs/framework/utils"
import { fitReservations } from "../../order-group/fit-reservations.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { vendorOrderLock } from "../../vendor-order/vendor-order-lock.ts"
import { type Finding, findRows } from "../finding.ts"

/**
 * More units are put aside for a line than are yet to be packed, as where an edit of the operator's broke off. A line
 * that was taken off the order has no row in the order's version any more.
 */
export const reservationBeyondOrder: Finding = {
  name: "reservation_beyond_order",
  words: {
    vi: "Hàng được giữ cho đơn nhiều hơn số còn phải đóng gói",
    en: "More goods are put aside for an order than it wants",
  },
  find: (database) =>
    findRows(
      database,
      `select o.id, o.custom_display_id as number, string_agg(distinct line.title, ', ') as title
       from order_share s
       join "order" o on o.id = s.order_id and o.deleted_at is null and o.status <> 'canceled'
       join (select distinct order_id, item_id from order_item) had on had.order_id = o.id
       join order_line_item line on line.id = had.item_id
       join lateral (
         select r.inventory_item_id, sum(r.quantity) as units, max(r.updated_at) as at from reservation_item r
         where r.line_item_id = had.item_id and r.deleted_at is null group by r.inventory_item_id
       ) put_aside on true
       left join order_item item
         on item.order_id = o.id and item.item_id = had.item_id and item.version = o.version
         and item.deleted_at is null
       left join product_variant_inventory_item made_of
         on made_of.variant_id = line.variant_id and made_of.inventory_item_id = put_aside.inventory_item_id
         and made_of.deleted_at is null
       where s.deleted_at is null and put_aside.at < {settled}
         and coalesce(item.updated_at, o.updated_at) < {settled}
         and (item.id is null or made_of.id is not null and put_aside.units
           > greatest(0, item.quantity - item.fulfilled_quantity) * made_of.required_quantity)
       group by o.id`,
    ),
  async repair(container, { id }) {
    const { key, timeout } = vendorOrderLock(id)
    const fit = () =>
      inOneTransaction(container, (transaction) => fitReservations(container, transaction, id))
    await container.resolve(Modules.LOCKING).execute(key, fit, { timeout })
  },
}

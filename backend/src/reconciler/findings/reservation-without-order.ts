import { Modules } from "@medusajs/framework/utils"
import { type Finding, findRows } from "../finding.ts"

/** Goods are put aside for a line that no order has, or whose order is cancelled. An operator's own are left alone. */
export const reservationWithoutOrder: Finding = {
  name: "reservation_without_order",
  words: {
    vi: "Hàng được giữ trong kho mà không có đơn",
    en: "Goods are put aside, and no order wants them",
  },
  find: (database) =>
    findRows(
      database,
      `select r.id, r.inventory_item_id, r.quantity::int as units from reservation_item r
       where r.deleted_at is null and r.line_item_id is not null and r.created_at < {settled}
         and not exists (
           select from order_item item
           join "order" o on o.id = item.order_id and o.deleted_at is null and o.status <> 'canceled'
           where item.item_id = r.line_item_id and item.version = o.version and item.deleted_at is null
         )`,
    ),
  repair: (container, { id }) => container.resolve(Modules.INVENTORY).deleteReservationItems([id]),
}

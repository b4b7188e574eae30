import { type Finding, findRows } from "../finding.ts"

/** An order was made of a cart past the only way there is. */
export const orderWithoutGroup: Finding = {
  name: "order_without_group",
  words: {
    vi: "Đơn của gian hàng không thuộc đơn chung nào",
    en: "An order made of a cart belongs to no group",
  },
  find: (database) =>
    findRows(
      database,
      `select o.id, o.custom_display_id as number from "order" o
       join order_cart cart on cart.order_id = o.id and cart.deleted_at is null
       where o.deleted_at is null and o.status <> 'canceled'
         and not exists (select from order_share s where s.order_id = o.id and s.deleted_at is null)`,
    ),
  repair: null,
}

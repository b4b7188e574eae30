import { settleChange } from "../../order-change/settle-change.ts"
import { type Finding, findRows } from "../finding.ts"

/** An order that is paid on delivery was changed, and no payment waits for its cash. */
export const cashNotAwaited: Finding = {
  name: "cash_not_awaited",
  words: {
    vi: "Đơn đã sửa nhưng chưa ghi khoản phải thu khi giao",
    en: "An order was changed, and no payment waits for its cash",
  },
  find: (database) =>
    findRows(
      database,
      `select s.order_id as id, o.custom_display_id as number, open.amount::bigint as amount
       from order_share s
       join order_group g on g.id = s.group_id and g.payment_method = 'cash_on_delivery'
       join "order" o on o.id = s.order_id and o.deleted_at is null and o.status <> 'canceled'
       join order_payment_collection owed on owed.order_id = o.id and owed.deleted_at is null
       join payment_collection open on open.id = owed.payment_collection_id and open.deleted_at is null
       where s.deleted_at is null and open.status = 'not_paid' and open.amount > 0 and open.updated_at < {settled}`,
    ),
  repair: (container, { id }) => settleChange(container, id),
}

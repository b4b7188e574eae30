import { Modules } from "@medusajs/framework/utils"
import { type Finding, findRows } from "../finding.ts"

/** A gateway's money belongs to a group that was given up, so it goes back; or to none at all. */
export const paymentWithoutOrder: Finding = {
  name: "payment_without_order",
  words: {
    vi: "Đã nhận tiền nhưng không có đơn hàng",
    en: "Money is held, and there is no order for it",
  },
  find: (database) =>
    findRows(
      database,
      `select p.id, g.number, g.state, p.amount::bigint as amount, moved.captured::bigint, moved.refunded::bigint
       from payment p
       left join order_group g on g.payment_session_id = p.payment_session_id
       cross join lateral (
         select coalesce((select sum(amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)
                  as captured,
                coalesce((select sum(amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
                  as refunded
       ) moved
       where p.deleted_at is null and p.canceled_at is null and p.created_at < {settled}
         and (g.id is null or g.state = 'expired')
         and not exists (
           select from order_share s
           join order_payment_collection paid on paid.order_id = s.order_id and paid.deleted_at is null
           where paid.payment_collection_id = p.payment_collection_id and s.deleted_at is null
         )
         and (moved.captured > moved.refunded or p.captured_at is null)`,
    ),
  async repair(container, { id, facts: { captured, refunded } }) {
    const payments = container.resolve(Modules.PAYMENT)
    const held = Number(captured) - Number(refunded)
    if (held > 0) await payments.refundPayment({ payment_id: id, amount: held })
    else await payments.cancelPayment(id)
  },
}

import { Modules } from "@medusajs/framework/utils"
import { type Finding, findRows } from "../finding.ts"

/** A vendor's share was given back, and the shopper has not got it. */
export const shareRefundNotMade: Finding = {
  name: "share_refund_not_made",
  words: {
    vi: "Đã ghi hoàn phần của gian hàng nhưng chưa hoàn ở cổng thanh toán",
    en: "A share was given back, and the gateway's payment was not",
  },
  find: (database) =>
    findRows(
      database,
      `select r.id, g.number, r.amount::bigint as amount, whole.id as payment_id from refund r
       join order_share s on s.payment_id = r.payment_id
       join order_group g on g.id = s.group_id and g.payment_session_id is not null
       join payment whole on whole.payment_session_id = g.payment_session_id
       where r.deleted_at is null and r.created_at < {settled}
         and not exists (
           select from refund made
           where made.payment_id = whole.id and made.created_by = 'share:' || r.id and made.deleted_at is null
         )`,
    ),
  async repair(container, { id, facts: { payment_id, amount } }) {
    await container
      .resolve(Modules.PAYMENT)
      .refundPayment({ payment_id: String(payment_id), amount: Number(amount), created_by: `share:${id}` })
  },
}

import { Modules } from "@medusajs/framework/utils"
import { type Finding, findRows } from "../finding.ts"

/** A vendor's share was captured, and the shopper's payment was not. */
export const shareCaptureNotMade: Finding = {
  name: "share_capture_not_made",
  words: {
    vi: "Đã ghi thu phần của gian hàng nhưng chưa thu ở cổng thanh toán",
    en: "A share was captured, and the gateway's payment was not",
  },
  find: (database) =>
    findRows(
      database,
      `select c.id, g.number, c.amount::bigint as amount, whole.id as payment_id from capture c
       join order_share s on s.payment_id = c.payment_id
       join order_group g on g.id = s.group_id and g.payment_session_id is not null
       join payment whole on whole.payment_session_id = g.payment_session_id
       where c.deleted_at is null and c.created_at < {settled} and whole.captured_at is null
         and not exists (
           select from capture made
           where made.payment_id = whole.id and made.created_by = 'share:' || c.id and made.deleted_at is null
         )`,
    ),
  async repair(container, { id, facts: { payment_id, amount } }) {
    await container
      .resolve(Modules.PAYMENT)
      .capturePayment({ payment_id: String(payment_id), amount: Number(amount), captured_by: `share:${id}` })
  },
}

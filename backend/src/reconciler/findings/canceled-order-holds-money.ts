import { Modules } from "@medusajs/framework/utils"
import { bookOrder } from "../../ledger/book-order.ts"
import { type Finding, findRows } from "../finding.ts"

/** An order is cancelled, and its shopper's money was kept, or can still be taken. */
export const canceledOrderHoldsMoney: Finding = {
  name: "canceled_order_holds_money",
  words: {
    vi: "Đơn đã hủy nhưng vẫn giữ tiền của khách",
    en: "A cancelled order still holds its shopper's money",
  },
  find: (database) =>
    findRows(
      database,
      `select p.id, o.custom_display_id as number, o.id as order_id, p.currency_code, moved.captured::bigint, moved.refunded::bigint
       from order_share s
       join "order" o on o.id = s.order_id
       join order_payment_collection paid on paid.order_id = s.order_id and paid.deleted_at is null
       join payment p on p.payment_collection_id = paid.payment_collection_id and p.deleted_at is null
       cross join lateral (
         select coalesce((select sum(amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)
                  as captured,
                coalesce((select sum(amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
                  as refunded
       ) moved
       where s.deleted_at is null and o.status = 'canceled' and o.updated_at < {settled}
         and p.canceled_at is null and (moved.captured > moved.refunded or moved.captured = 0)`,
    ),
  /** Medusa's workflow refunds no order that is cancelled, so its parts are used. */
  async repair(container, { id, facts: { order_id, currency_code, captured, refunded } }) {
    const payments = container.resolve(Modules.PAYMENT)
    const amount = Number(captured) - Number(refunded)
    if (amount <= 0) return void (await payments.cancelPayment(id))
    const { refunds = [] } = await payments.refundPayment({ payment_id: id, amount })
    const orders = container.resolve(Modules.ORDER)
    const known = await orders.listOrderTransactions({ order_id: String(order_id) }, { take: null })
    const unknown = refunds.filter((refund) => !known.some(({ reference_id }) => reference_id === refund.id))
    await orders.addOrderTransactions(
      unknown.map((refund) => ({
        order_id: String(order_id),
        amount: -Number(refund.amount),
        currency_code: String(currency_code),
        reference: "refund",
        reference_id: refund.id,
      })),
    )
    await bookOrder(container, String(order_id))
  },
}

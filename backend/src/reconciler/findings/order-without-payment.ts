import { Modules } from "@medusajs/framework/utils"
import { authorizeOnDelivery } from "../../order-group/authorize-on-delivery.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { type Finding, findRows } from "../finding.ts"

/** A placed order has no payment. One that is paid on delivery gets it; else the gateway's money has to be found. */
export const orderWithoutPayment: Finding = {
  name: "order_without_payment",
  words: {
    vi: "Đơn đã đặt nhưng không có khoản thanh toán",
    en: "A placed order has no payment",
  },
  find: (database) =>
    findRows(
      database,
      `select s.order_id as id, g.number, g.payment_method as method, s.id as share_id,
              s.payment_collection_id as collection_id, s.amount::bigint as amount
       from order_share s join order_group g on g.id = s.group_id
       left join payment p on p.id = s.payment_id and p.deleted_at is null
       where g.state = 'placed' and s.deleted_at is null and p.id is null`,
    ),
  async repair(container, { id, facts }) {
    if (facts.method !== "cash_on_delivery") throw new Error(`Order ${id} was to be paid beforehand`)
    const order = {
      share_id: String(facts.share_id),
      payment_collection_id: String(facts.collection_id),
      amount: Number(facts.amount),
    }
    await inOneTransaction(container, async (transaction) => {
      const payments = container.resolve(Modules.PAYMENT)
      const sessions = await payments.listPaymentSessions({
        payment_collection_id: order.payment_collection_id,
      })
      await transaction
        .database("payment")
        .whereIn(
          "payment_session_id",
          sessions.map((one) => one.id),
        )
        .delete()
      await transaction
        .database("payment_session")
        .whereIn(
          "id",
          sessions.map((one) => one.id),
        )
        .delete()
      await authorizeOnDelivery(container, transaction, { orders: [order] })
    })
  },
}

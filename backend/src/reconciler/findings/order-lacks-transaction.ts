import { Modules } from "@medusajs/framework/utils"
import { type Finding, findRows } from "../finding.ts"

/** Money was taken or given back, and the order's own account does not know. */
export const orderLacksTransaction: Finding = {
  name: "order_lacks_transaction",
  words: {
    vi: "Đơn chưa ghi khoản tiền đã thu hoặc đã hoàn",
    en: "An order does not know what was captured or given back",
  },
  find: (database) =>
    findRows(
      database,
      `select moved.id, o.custom_display_id as number, o.id as order_id, moved.kind, moved.amount::bigint,
              p.currency_code
       from order_share s
       join "order" o on o.id = s.order_id and o.deleted_at is null
       join order_payment_collection paid on paid.order_id = s.order_id and paid.deleted_at is null
       join payment p on p.payment_collection_id = paid.payment_collection_id and p.deleted_at is null
       join (
         select id, payment_id, 'capture' as kind, amount, created_at from capture where deleted_at is null
         union all
         select id, payment_id, 'refund', -amount, created_at from refund where deleted_at is null
       ) moved on moved.payment_id = p.id
       where s.deleted_at is null and moved.created_at < {settled} and not exists (
         select from order_transaction known
         where known.order_id = o.id and known.reference_id = moved.id and known.deleted_at is null
       )`,
    ),
  async repair(container, { id, facts: { order_id, kind, amount, currency_code } }) {
    await container.resolve(Modules.ORDER).addOrderTransactions([
      {
        order_id: String(order_id),
        amount: Number(amount),
        currency_code: String(currency_code),
        reference: String(kind),
        reference_id: id,
      },
    ])
  },
}
